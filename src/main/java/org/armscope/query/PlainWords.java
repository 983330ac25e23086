package org.armscope.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.article.ArticleId;

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
            default -> all(List.of(query));
        };
    }

    /// Words first, then names and dates each for itself, then what is left out.
    private static String all(List<Query> parts) {
        List<Query> words = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<Query> unwanted = new ArrayList<>();
        for (Query grouped : parts) {
            Query part = bare(grouped);
            if (part instanceof Query.Not(Query inner)) {
                unwanted.add(inner);
            } else if (isField(part)) {
                said.add(item(part));
            } else {
                words.add(part);
            }
        }
        if (!words.isEmpty()) {
            said.addFirst("all of: " + list(words));
        }
        if (!unwanted.isEmpty()) {
            said.add("not: " + list(unwanted));
        }
        return String.join("; ", said);
    }

    /// What stands alone in a group, such as what narrows all panes, needs no brackets.
    private static Query bare(Query part) {
        return part instanceof Query.And(List<Query> parts) && parts.size() == 1
                ? parts.getFirst()
                : part;
    }

    private static boolean isField(Query part) {
        return part instanceof Query.Event
                || part instanceof Query.Field
                || part instanceof Query.DateRange
                || part instanceof Query.NumberRange;
    }

    private static String list(List<Query> parts) {
        return parts.stream().map(PlainWords::item).collect(Collectors.joining(", "));
    }

    private static String item(Query part) {
        return switch (part) {
            case Query.All() -> "every article";
            case Query.Word(String text) -> text;
            case Query.Exact(String text) -> "exactly " + quoted(text);
            case Query.Wildcard(String pattern) -> "words like " + pattern;
            case Query.Fuzzy(String text, int edits) ->
                    text + (edits == 1 ? " or one letter off" : " or two letters off");
            case Query.Phrase(List<String> words, int slop) -> phrase(words, slop);
            case Query.Field field -> FieldWords.say(field);
            case Query.DateRange range -> FieldWords.say(range);
            case Query.NumberRange range -> FieldWords.say(range);
            case Query.Near(Query left, Query right, int distance) ->
                    item(left) + " and " + item(right) + gap(distance);
            case Query.Among(Set<ArticleId> articles) ->
                    "one of " + articles.size() + " chosen articles";
            case Query.Event(Query terms) -> event(terms);
            case Query.And and -> "(" + say(and) + ")";
            case Query.Or or -> "(" + say(or) + ")";
            case Query.Not not -> "(" + say(not) + ")";
        };
    }

    private static String event(Query terms) {
        return switch (terms) {
            case Query.All() -> "any event";
            case Query.And(List<Query> parts) -> "one event with (" + all(parts) + ")";
            case Query.Or or -> "one event with (" + say(or) + ")";
            default -> "one event with (" + all(List.of(terms)) + ")";
        };
    }

    private static String quoted(String words) {
        return "\u201C" + words + "\u201D";
    }

    private static String phrase(List<String> words, int slop) {
        String quoted = quoted(String.join(" ", words));
        return slop == 0 ? quoted : quoted + gap(slop);
    }

    private static String gap(int words) {
        return switch (words) {
            case 0 -> " side by side";
            case 1 -> " with at most one word between";
            default -> " with at most " + words + " words between";
        };
    }
}
