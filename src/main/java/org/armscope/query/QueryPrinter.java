package org.armscope.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Writes a query in its canonical form, which parses to the same query.
public final class QueryPrinter {

    private static final String PLAIN = "-.'\u2019*?/";

    private QueryPrinter() {}

    public static String print(Query query) {
        return switch (query) {
            case Query.All() -> "*";
            case Query.Word(String text) -> text;
            case Query.Wildcard(String pattern) -> pattern;
            case Query.Fuzzy(String text, int edits) -> text + "~" + edits;
            case Query.Phrase(List<String> words, int slop) ->
                    "\"" + String.join(" ", words) + "\"" + (slop == 0 ? "" : "~" + slop);
            case Query.Exact(String text) -> "=" + value(text);
            case Query.Field(FieldName field, String value, boolean exact) ->
                    field.word() + ":" + (exact ? "=" : "") + value(value);
            case Query.DateRange range -> range.field().word() + ":" + DateForm.print(range);
            case Query.NumberRange range -> range.field().word() + ":" + numbers(range);
            case Query.Near(Query left, Query right, int distance) ->
                    grouped(left) + " NEAR/" + distance + " " + grouped(right);
            case Query.Among _ ->
                    throw new IllegalArgumentException("a choice of articles cannot be typed");
            case Query.Event(Query terms) -> "event(" + print(terms) + ")";
            case Query.And(List<Query> parts) -> all(parts);
            case Query.Or(List<Query> parts) ->
                    parts.stream().map(QueryPrinter::grouped).collect(Collectors.joining(" OR "));
            case Query.Not(Query.Not part) -> "-(" + print(part) + ")";
            case Query.Not(Query part) -> "-" + grouped(part);
        };
    }

    private static String numbers(Query.NumberRange range) {
        if (Objects.equals(range.from(), range.to())) {
            return String.valueOf(range.from());
        }
        return (range.from() == null ? "" : range.from())
                + ".."
                + (range.to() == null ? "" : range.to());
    }

    /// In quotation marks where something in it would end or change it.
    private static String value(String words) {
        boolean plain =
                words.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
        return plain ? words : "\"" + words + "\"";
    }

    private static String all(List<Query> parts) {
        StringBuilder text = new StringBuilder(grouped(parts.getFirst()));
        for (int i = 1; i < parts.size(); i++) {
            text.append(wouldJoin(parts.get(i - 1), parts.get(i)) ? " AND " : " ");
            text.append(grouped(parts.get(i)));
        }
        return text.toString();
    }

    /// True for a word before a number, which side by side may read as a designation.
    private static boolean wouldJoin(Query before, Query after) {
        Query word = before instanceof Query.Not(Query inner) ? inner : before;
        return word instanceof Query.Word
                && after instanceof Query.Word(String text)
                && Character.isDigit(text.charAt(0));
    }

    private static String grouped(Query part) {
        boolean wants =
                part instanceof Query.And || part instanceof Query.Or || part instanceof Query.Near;
        return wants ? "(" + print(part) + ")" : print(part);
    }
}
