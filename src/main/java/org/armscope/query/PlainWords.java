package org.armscope.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says in plain English how a query was understood, for example `all of: Sergeev, T-80; not:
/// Austria`.
public final class PlainWords {

    private PlainWords() {}

    /// One line without a full stop, to stand under the search box.
    public static String say(Query query) {
        return switch (query) {
            case Query.All() -> "every article";
            case Query.And(List<Query> parts) -> all(parts);
            case Query.Or(List<Query> parts) -> "any of: " + list(parts);
            case Query.Not not -> all(List.of(not));
            case Query.Word word -> all(List.of(word));
            case Query.Wildcard wildcard -> all(List.of(wildcard));
            case Query.Fuzzy fuzzy -> all(List.of(fuzzy));
            case Query.Phrase phrase -> all(List.of(phrase));
        };
    }

    private static String all(List<Query> parts) {
        List<Query> wanted = new ArrayList<>();
        List<Query> unwanted = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof Query.Not(Query inner)) {
                unwanted.add(inner);
            } else {
                wanted.add(part);
            }
        }
        if (wanted.isEmpty()) {
            return "not: " + list(unwanted);
        }
        String all = "all of: " + list(wanted);
        return unwanted.isEmpty() ? all : all + "; not: " + list(unwanted);
    }

    private static String list(List<Query> parts) {
        return parts.stream().map(PlainWords::item).collect(Collectors.joining(", "));
    }

    private static String item(Query part) {
        return switch (part) {
            case Query.All() -> "every article";
            case Query.Word(String text) -> text;
            case Query.Wildcard(String pattern) -> "words like " + pattern;
            case Query.Fuzzy(String text, int edits) ->
                    text + (edits == 1 ? " or one letter off" : " or two letters off");
            case Query.Phrase(List<String> words, int slop) -> phrase(words, slop);
            case Query.And and -> "(" + say(and) + ")";
            case Query.Or or -> "(" + say(or) + ")";
            case Query.Not not -> "(" + say(not) + ")";
        };
    }

    private static String phrase(List<String> words, int slop) {
        String quoted = "\u201C" + String.join(" ", words) + "\u201D";
        return switch (slop) {
            case 0 -> quoted;
            case 1 -> quoted + " with at most one word between";
            default -> quoted + " with at most " + slop + " words between";
        };
    }
}
