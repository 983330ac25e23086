package org.armscope.viewmodel.entities;

import java.util.Locale;
import org.armscope.annotation.Entity;
import org.armscope.article.IssueDay;
import org.armscope.library.table.EntityCount;
import org.jspecify.annotations.Nullable;

/// One entity in the table.
///
/// @param first the issue of the earliest article that mentions it, or null
/// @param last likewise of the latest
public record EntityRow(
        Entity entity,
        long mentions,
        long articles,
        @Nullable IssueDay first,
        @Nullable IssueDay last) {

    static EntityRow of(EntityCount count) {
        return new EntityRow(
                count.entity(), count.mentions(), count.articles(), count.first(), count.last());
    }

    public String name() {
        return entity.name();
    }

    /// The type with a capital letter.
    public String type() {
        String word = entity.type().word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    boolean holds(String letters) {
        return name().toLowerCase(Locale.ROOT).contains(letters.toLowerCase(Locale.ROOT).strip());
    }
}
