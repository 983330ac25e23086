package org.armscope.library.table;

import org.armscope.annotation.Entity;
import org.armscope.article.IssueDay;
import org.jspecify.annotations.Nullable;

/// How often an entity is mentioned.
///
/// @param mentions in all articles together
/// @param articles how many articles mention it
/// @param first the issue of the earliest of them, or null where none has a date
/// @param last likewise of the latest; of equal days the surer one counts
public record EntityCount(
        Entity entity,
        long mentions,
        long articles,
        @Nullable IssueDay first,
        @Nullable IssueDay last) {

    /// The two counts of one entity over different articles, as one.
    public EntityCount plus(EntityCount other) {
        return new EntityCount(
                entity,
                mentions + other.mentions,
                articles + other.articles,
                other.first == null || (first != null && first.compareTo(other.first) <= 0)
                        ? first
                        : other.first,
                later(last, other.last));
    }

    /// Of equal days the surer one, as for the first.
    private static @Nullable IssueDay later(@Nullable IssueDay one, @Nullable IssueDay other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int order = one.day().compareTo(other.day());
        return order == 0 ? (one.compareTo(other) <= 0 ? one : other) : order > 0 ? one : other;
    }
}
