package org.armscope.library.table;

import java.time.LocalDate;
import org.armscope.annotation.Entity;
import org.jspecify.annotations.Nullable;

/// How often an entity is mentioned.
///
/// @param mentions in all articles together
/// @param articles how many articles mention it
/// @param first the best issue date of the earliest of them, or null where none has a date
/// @param last likewise of the latest
public record EntityCount(
        Entity entity,
        long mentions,
        long articles,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /// The two counts of one entity over different articles, as one.
    public EntityCount plus(EntityCount other) {
        return new EntityCount(
                entity,
                mentions + other.mentions,
                articles + other.articles,
                other.first == null || (first != null && first.isBefore(other.first))
                        ? first
                        : other.first,
                other.last == null || (last != null && last.isAfter(other.last))
                        ? last
                        : other.last);
    }
}
