package org.armscope.query;

import java.util.List;
import java.util.function.Predicate;

/// Tells which parts of a query narrow it by one field, as a facet's choices do.
public final class Narrowing {

    private Narrowing() {}

    /// True if a part that must hold chooses among the values of this field alone. A name that may
    /// stand for several, as in `person:Kim`, is no such choice: its bearers are counted among the
    /// articles that it finds.
    public static boolean by(FieldName field, Query query) {
        return parts(query).stream().anyMatch(part -> asksOnly(part, field));
    }

    /// The query without those parts.
    public static Query without(FieldName field, Query query) {
        Predicate<Query> asked = part -> asksOnly(part, field);
        List<Query> left = parts(query).stream().filter(asked.negate()).toList();
        return switch (left.size()) {
            case 0 -> new Query.All();
            case 1 -> left.getFirst();
            default -> new Query.And(left);
        };
    }

    private static List<Query> parts(Query query) {
        return query instanceof Query.And(List<Query> parts) ? parts : List.of(query);
    }

    private static boolean asksOnly(Query part, FieldName field) {
        return switch (part) {
            case Query.Field asked -> asked.field() == field && Choosing.isChoice(asked);
            case Query.DateRange asked -> asked.field() == field;
            case Query.NumberRange asked -> asked.field() == field;
            case Query.Not(Query inner) -> asksOnly(inner, field);
            case Query.Or(List<Query> parts) -> parts.stream().allMatch(p -> asksOnly(p, field));
            default -> false;
        };
    }
}
