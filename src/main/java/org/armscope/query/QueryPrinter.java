package org.armscope.query;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a query in its canonical form, which parses to the same query.
public final class QueryPrinter {

    private QueryPrinter() {}

    public static String print(Query query) {
        return switch (query) {
            case Query.All() -> "*";
            case Query.Word(String text) -> text;
            case Query.Wildcard(String pattern) -> pattern;
            case Query.Fuzzy(String text, int edits) -> text + "~" + edits;
            case Query.Phrase(List<String> words, int slop) ->
                    "\"" + String.join(" ", words) + "\"" + (slop == 0 ? "" : "~" + slop);
            case Query.And(List<Query> parts) -> joined(parts, " ");
            case Query.Or(List<Query> parts) -> joined(parts, " OR ");
            case Query.Not(Query.Not part) -> "-(" + print(part) + ")";
            case Query.Not(Query part) -> "-" + grouped(part);
        };
    }

    private static String joined(List<Query> parts, String between) {
        return parts.stream().map(QueryPrinter::grouped).collect(Collectors.joining(between));
    }

    private static String grouped(Query part) {
        boolean wants = part instanceof Query.And || part instanceof Query.Or;
        return wants ? "(" + print(part) + ")" : print(part);
    }
}
