package org.armscope.index.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.ArticleId;
import org.armscope.library.work.Labels;
import org.armscope.query.FieldName;
import org.armscope.query.Query;

/// What the analyst's work makes articles answer to, at one moment.
public final class Marked {

    static final Marked NONE = new Marked(List.of());

    private final List<Labels> all;

    /// @param all of every article that was ever marked, each once
    public Marked(Collection<Labels> all) {
        this.all = List.copyOf(all);
    }

    /// The query with the articles in place of each field that asks for the analyst's work.
    public Query resolve(Query query) {
        return switch (query) {
            case Query.Field field when field.field().isOfWork() -> articles(field);
            case Query.And(List<Query> parts) ->
                    new Query.And(parts.stream().map(this::resolve).toList());
            case Query.Or(List<Query> parts) ->
                    new Query.Or(parts.stream().map(this::resolve).toList());
            case Query.Not(Query part) -> new Query.Not(resolve(part));
            default -> query;
        };
    }

    /// The values that a field has anywhere, each with its articles; of the stages of reading not
    /// the first, which every other article has. A tag counts for those above it, too.
    public Map<String, Set<ArticleId>> values(FieldName field) {
        Map<String, Set<ArticleId>> values = new TreeMap<>();
        for (Labels labels : all) {
            for (String value : values(field, labels)) {
                values.computeIfAbsent(value, _ -> new HashSet<>()).add(labels.article());
            }
        }
        return values;
    }

    private static List<String> values(FieldName field, Labels labels) {
        return switch (field) {
            case TAG -> labels.tags().stream().map(Tag::path).toList();
            case STAR -> labels.star() ? List.of("yes") : List.of();
            case READ ->
                    labels.stage() == Stage.UNREAD ? List.of() : List.of(labels.stage().word());
            default -> List.of();
        };
    }

    private Query articles(Query.Field asked) {
        String value = asked.value().toLowerCase(Locale.ROOT);
        return switch (asked.field()) {
            case TAG -> among(labels -> isTagged(labels, value));
            case NOTE -> among(labels -> labels.notes().stream().anyMatch(n -> says(n, value)));
            case STAR -> {
                Query starred = among(Labels::star);
                yield value.equals("no") ? new Query.Not(starred) : starred;
            }
            case READ ->
                    value.equals(Stage.UNREAD.word())
                            ? new Query.Not(among(labels -> labels.stage() != Stage.UNREAD))
                            : among(labels -> labels.stage().word().equals(value));
            default -> throw new IllegalArgumentException("not of the analyst's: " + asked);
        };
    }

    private Query among(Predicate<Labels> wanted) {
        return new Query.Among(
                all.stream().filter(wanted).map(Labels::article).collect(Collectors.toSet()));
    }

    /// Upper and lower case make no difference; the tags below one count as it.
    private static boolean isTagged(Labels labels, String value) {
        return labels.tags().stream()
                .map(tag -> tag.path().toLowerCase(Locale.ROOT))
                .anyMatch(
                        tag ->
                                value.equals("*")
                                        || tag.equals(value)
                                        || tag.startsWith(value + "/"));
    }

    /// True if one note has all the words; one that ends with `*` stands for all that begin so.
    private static boolean says(String note, String words) {
        if (words.equals("*")) {
            return true;
        }
        Set<String> said = Set.copyOf(cut(note.toLowerCase(Locale.ROOT), "[^\\p{L}\\p{N}]+"));
        return cut(words, "[^\\p{L}\\p{N}*]+").stream()
                .allMatch(
                        word ->
                                word.endsWith("*")
                                        ? said.stream().anyMatch(w -> w.startsWith(stem(word)))
                                        : said.contains(word));
    }

    private static String stem(String word) {
        return word.substring(0, word.indexOf('*'));
    }

    private static Set<String> cut(String words, String between) {
        return Arrays.stream(words.split(between))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
