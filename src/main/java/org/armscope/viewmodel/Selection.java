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
public record Selection(@Nullable Entity entity, @Nullable DayRange days) {

    public static final Selection NONE = new Selection(null, null);

    public boolean isEmpty() {
        return entity == null && days == null;
    }

    public Selection with(@Nullable Entity other) {
        return new Selection(other, days);
    }

    public Selection during(@Nullable DayRange other) {
        return new Selection(entity, other);
    }

    /// The question, narrowed.
    public Query narrow(Query question) {
        List<Query> parts = new ArrayList<>(Choosing.parts(question));
        parts.addAll(conditions());
        return Choosing.all(parts);
    }

    /// The question without what narrowed it: what a person asked.
    public Query own(Query narrowed) {
        Query own = narrowed;
        for (Query condition : conditions()) {
            own = Choosing.without(condition, own);
        }
        return own;
    }

    /// Tells whether an event's sentence names the entity and its days lie within those selected.
    public boolean passes(TimelineEntry entry) {
        return (entity == null || entry.entities().contains(entity) || isWeaponOf(entry))
                && (days == null || entry.days().overlaps(days));
    }

    private boolean isWeaponOf(TimelineEntry entry) {
        return entity != null && entry.weapons().contains(entity.name());
    }

    /// Each in a group of its own, so that facets count what fulfils it and never as if it were not
    /// asked.
    private List<Query> conditions() {
        List<Query> conditions = new ArrayList<>();
        if (entity != null) {
            conditions.add(new Query.And(List.of(DossierReader.asked(entity))));
        }
        if (days != null) {
            Query when = new Query.DateRange(FieldName.WHEN, days.from(), days.to());
            conditions.add(new Query.And(List.of(when)));
        }
        return conditions;
    }
}
