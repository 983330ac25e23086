package org.armscope.workspace.upkeep;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.article.IssueDate;
import org.armscope.article.IssueDay;
import org.armscope.library.table.EntityCount;
import org.jspecify.annotations.Nullable;

/// Counts mentions of entities over many articles.
final class EntityTally {

    private static final Comparator<EntityCount> MOST_FIRST =
            Comparator.comparingLong(EntityCount::mentions)
                    .reversed()
                    .thenComparing(count -> count.entity().type())
                    .thenComparing(count -> count.entity().name());

    private final Map<Entity, EntityCount> counts = new HashMap<>();

    void add(List<EntityCount> counted) {
        for (EntityCount count : counted) {
            counts.merge(count.entity(), count, EntityCount::plus);
        }
    }

    /// Adds one article.
    ///
    /// @param type the only type to count, or null for all
    void add(Annotations article, @Nullable IssueDate date, @Nullable EntityType type) {
        IssueDay day = date == null ? null : IssueDay.of(date);
        Map<Entity, Long> here = new HashMap<>();
        for (EntityMention mention : article.of(EntityMention.class)) {
            if (type == null || mention.type() == type) {
                here.merge(mention.entity(), 1L, Long::sum);
            }
        }
        here.forEach(
                (entity, mentions) ->
                        counts.merge(
                                entity,
                                new EntityCount(entity, mentions, 1, day, day),
                                EntityCount::plus));
    }

    /// Those mentioned most first, then by type and name.
    List<EntityCount> counts() {
        return counts.values().stream().sorted(MOST_FIRST).toList();
    }
}
