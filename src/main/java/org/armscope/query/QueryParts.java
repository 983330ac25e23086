package org.armscope.query;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Takes queries apart.
public final class QueryParts {

    private QueryParts() {}

    /// The parts that are wanted, down to those that have no parts; a pair that NEAR joins and the
    /// terms of an event are one part. What is left out is none.
    public static Stream<Query> wanted(Query query) {
        return switch (query) {
            case Query.All() -> Stream.empty();
            case Query.And(List<Query> parts) -> parts.stream().flatMap(QueryParts::wanted);
            case Query.Or(List<Query> parts) -> parts.stream().flatMap(QueryParts::wanted);
            case Query.Not _ -> Stream.empty();
            default -> Stream.of(query);
        };
    }

    /// The names that are wanted, also those that NEAR joins and those of events; each once.
    public static List<Query.Field> names(Query query) {
        return wanted(query)
                .flatMap(QueryParts::inside)
                .filter(Query.Field.class::isInstance)
                .map(Query.Field.class::cast)
                .filter(field -> field.field().takes() == FieldName.Values.NAME)
                .distinct()
                .toList();
    }

    /// True if a field is asked for anywhere in the query, also in what is left out.
    public static boolean hasField(Query query) {
        return switch (query) {
            case Query.Field _ -> true;
            case Query.And(List<Query> parts) -> parts.stream().anyMatch(QueryParts::hasField);
            case Query.Or(List<Query> parts) -> parts.stream().anyMatch(QueryParts::hasField);
            case Query.Not(Query part) -> hasField(part);
            case Query.Near(Query left, Query right, int _) -> hasField(left) || hasField(right);
            case Query.Event(Query terms) -> hasField(terms);
            default -> false;
        };
    }

    private static Stream<Query> inside(Query part) {
        return switch (part) {
            case Query.Near(Query left, Query right, int _) ->
                    Stream.of(left, right).flatMap(QueryParts::wanted);
            case Query.Event(Query terms) -> wanted(terms);
            default -> Stream.of(part);
        };
    }

    /// The query with each part that is wanted and has no parts replaced.
    public static Query replaced(Query query, UnaryOperator<Query> with) {
        return switch (query) {
            case Query.And(List<Query> parts) ->
                    new Query.And(parts.stream().map(part -> replaced(part, with)).toList());
            case Query.Or(List<Query> parts) ->
                    new Query.Or(parts.stream().map(part -> replaced(part, with)).toList());
            case Query.Near(Query left, Query right, int distance) ->
                    new Query.Near(replaced(left, with), replaced(right, with), distance);
            case Query.Event(Query terms) -> new Query.Event(replaced(terms, with));
            case Query.Not _ -> query;
            default -> with.apply(query);
        };
    }
}
