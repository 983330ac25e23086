package org.armscope.viewmodel;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.query.Choosing;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.workspace.dossier.DossierReader;
import org.jspecify.annotations.Nullable;

/// What the panes are narrowed to together.
///
/// @param entity that must be mentioned, or null for any
/// @param days that must be told of, or null for any
/// @param deal that must be told of, or null for any
/// @param tag that the analyst must have given, or null for any
public record Selection(
        @Nullable Entity entity,
        @Nullable DayRange days,
        @Nullable DealBrief deal,
        @Nullable TagChoice tag) {

    public static final Selection NONE = new Selection(null, null);

    /// An entity and days alone.
    public Selection(@Nullable Entity entity, @Nullable DayRange days) {
        this(entity, days, null, null);
    }

    public boolean isEmpty() {
        return entity == null && days == null && deal == null && tag == null;
    }

    public Selection with(@Nullable Entity other) {
        return new Selection(other, days, deal, tag);
    }

    public Selection during(@Nullable DayRange other) {
        return new Selection(entity, other, deal, tag);
    }

    public Selection within(@Nullable DealBrief other) {
        return new Selection(entity, days, other, tag);
    }

    public Selection tagged(@Nullable TagChoice other) {
        return new Selection(entity, days, deal, other);
    }

    /// The question, narrowed.
    public Query narrow(Query question) {
        List<Query> parts = new ArrayList<>(Choosing.parts(question));
        parts.addAll(conditions());
        return Choosing.all(parts);
    }

    /// The question without what narrowed it: what a person asked. A condition that stands alone
    /// may have lost its group.
    public Query own(Query narrowed) {
        Query own = narrowed;
        for (Query.And condition : conditions()) {
            own = Choosing.without(condition, own);
            own = Choosing.without(condition.parts().getFirst(), own);
        }
        return own;
    }

    /// Tells whether an event belongs to the deal, its sentence names the entity, its days lie
    /// within those selected, and its article carries the tag.
    public boolean passes(TimelineEntry entry) {
        return (entity == null || entry.entities().contains(entity) || isWeaponOf(entry))
                && (days == null || entry.days().overlaps(days))
                && (deal == null || deal.events().contains(entry.id()))
                && (tag == null || tag.articles().contains(entry.id().article()));
    }

    private boolean isWeaponOf(TimelineEntry entry) {
        return entity != null && entry.weapons().contains(entity.name());
    }

    /// Each in a group of its own, so that facets count what fulfils it and never as if it were not
    /// asked.
    private List<Query.And> conditions() {
        List<Query.And> conditions = new ArrayList<>();
        if (entity != null) {
            conditions.add(new Query.And(List.of(DossierReader.asked(entity))));
        }
        if (days != null) {
            Query when = new Query.DateRange(FieldName.WHEN, days.from(), days.to());
            conditions.add(new Query.And(List.of(when)));
        }
        if (deal != null) {
            conditions.add(new Query.And(List.of(new Query.Among(deal.articles()))));
        }
        if (tag != null) {
            conditions.add(
                    new Query.And(List.of(new Query.Field(FieldName.TAG, tag.path(), false))));
        }
        return conditions;
    }
}
