package org.armscope.query;

import java.util.ArrayList;
import java.util.List;

/// Edits of a query as facets and chips make them: parts that must hold are added, dropped and
/// turned round. A field's choices are one part: any of the chosen values.
public final class Choosing {

    private Choosing() {}

    /// The parts that must all hold; none for [Query.All].
    public static List<Query> parts(Query query) {
        return switch (query) {
            case Query.All() -> List.of();
            case Query.And(List<Query> parts) -> parts;
            default -> List.of(query);
        };
    }

    /// The query of which all these parts must hold.
    public static Query all(List<Query> parts) {
        return switch (parts.size()) {
            case 0 -> new Query.All();
            case 1 -> parts.getFirst();
            default -> new Query.And(parts);
        };
    }

    /// Whole values of a field, as a facet lists them.
    public static Query.Field value(FieldName field, String value) {
        return new Query.Field(field, value, field.takes() == FieldName.Values.NAME);
    }

    /// True for a value as a facet lists it: a name that stands for itself alone. A looser one, as
    /// typed, is a condition like any other.
    static boolean isChoice(Query.Field value) {
        return value.equals(value(value.field(), value.value()));
    }

    /// The values of which the query wants one.
    public static List<Query.Field> wanted(FieldName field, Query query) {
        return parts(query).stream().flatMap(part -> values(field, part).stream()).toList();
    }

    /// The values that the query rules out.
    public static List<Query.Field> unwanted(FieldName field, Query query) {
        List<Query.Field> found = new ArrayList<>();
        for (Query part : parts(query)) {
            if (part instanceof Query.Not(Query inner)) {
                found.addAll(values(field, inner));
            }
        }
        return found;
    }

    /// Chooses a value, or drops the choice if it is made already.
    public static Query want(Query.Field value, Query query) {
        List<Query.Field> wanted = new ArrayList<>(wanted(value.field(), query));
        List<Query.Field> unwanted = new ArrayList<>(unwanted(value.field(), query));
        if (!wanted.remove(value)) {
            wanted.add(value);
            unwanted.remove(value);
        }
        return chosen(value.field(), wanted, unwanted, query);
    }

    /// Chooses a value and no other of its field.
    public static Query only(Query.Field value, Query query) {
        boolean already =
                wanted(value.field(), query).equals(List.of(value))
                        && unwanted(value.field(), query).isEmpty();
        return already ? query : chosen(value.field(), List.of(value), List.of(), query);
    }

    /// Rules a value out, or no longer.
    public static Query ruleOut(Query.Field value, Query query) {
        List<Query.Field> wanted = new ArrayList<>(wanted(value.field(), query));
        List<Query.Field> unwanted = new ArrayList<>(unwanted(value.field(), query));
        if (!unwanted.remove(value)) {
            unwanted.add(value);
            wanted.remove(value);
        }
        return chosen(value.field(), wanted, unwanted, query);
    }

    /// The query without this part.
    public static Query without(Query part, Query query) {
        List<Query> left = new ArrayList<>(parts(query));
        left.remove(part);
        return all(left);
    }

    /// The query with the opposite of this part.
    public static Query turned(Query part, Query query) {
        Query turned = part instanceof Query.Not(Query inner) ? inner : new Query.Not(part);
        return all(parts(query).stream().map(p -> p.equals(part) ? turned : p).toList());
    }

    /// The query narrowed to these days of a field instead of those it was narrowed to before.
    public static Query during(Query.DateRange days, Query query) {
        List<Query> parts = new ArrayList<>(parts(Narrowing.without(days.field(), query)));
        parts.add(days);
        return all(parts);
    }

    private static Query chosen(
            FieldName field, List<Query.Field> wanted, List<Query.Field> unwanted, Query query) {
        List<Query> parts = new ArrayList<>();
        for (Query part : parts(query)) {
            Query bare = part instanceof Query.Not(Query inner) ? inner : part;
            if (values(field, bare).isEmpty()) {
                parts.add(part);
            }
        }
        if (wanted.size() == 1) {
            parts.add(wanted.getFirst());
        } else if (!wanted.isEmpty()) {
            parts.add(new Query.Or(List.copyOf(wanted)));
        }
        unwanted.forEach(value -> parts.add(new Query.Not(value)));
        return all(parts);
    }

    /// The listed values that a part asks for if it asks for nothing else.
    private static List<Query.Field> values(FieldName field, Query part) {
        if (isValue(field, part)) {
            return List.of((Query.Field) part);
        }
        if (part instanceof Query.Or(List<Query> parts)
                && parts.stream().allMatch(p -> isValue(field, p))) {
            return parts.stream().map(Query.Field.class::cast).toList();
        }
        return List.of();
    }

    private static boolean isValue(FieldName field, Query part) {
        return part instanceof Query.Field value && value.field() == field && isChoice(value);
    }
}
