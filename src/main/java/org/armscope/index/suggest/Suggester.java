package org.armscope.index.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.armscope.index.plan.NameBook;
import org.armscope.index.plan.NameWish;
import org.armscope.index.search.SearchException;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.query.QueryPrinter;
import org.armscope.query.Suggestion;
import org.armscope.query.Typing;

/// Suggests what may be meant by what is being typed: names, values, fields and words with the
/// number of articles that each finds. For one thread.
public final class Suggester {

    private static final Comparator<Suggestion> MOST_FIRST =
            Comparator.comparingLong(Suggestion::articles)
                    .reversed()
                    .thenComparing(Suggestion::shown);

    /// The fields whose names the index lists by their words.
    private static final Set<FieldName> DICTIONARY =
            Arrays.stream(FieldName.values())
                    .filter(FieldName::isMentioned)
                    .filter(field -> field != FieldName.CLASS && field != FieldName.FAMILY)
                    .collect(Collectors.toUnmodifiableSet());

    /// Shorter words than these are only suggested as the beginnings of names.
    private static final int WORD = 2;

    private final Vocabulary vocabulary;
    private final NameBook book;
    private final IndexSearcher searcher;
    private final KnownCounts counts;

    public Suggester(IndexSearcher searcher, NameBook book, KnownCounts counts) {
        this.counts = counts;
        this.searcher = searcher;
        this.book = book;
        vocabulary = new Vocabulary(searcher, book);
    }

    /// At most `limit` values, then the fields and words that begin so.
    public List<Suggestion> of(Typing typing, int limit) throws IOException, SearchException {
        FieldName asked = typing.field();
        if (asked != null) {
            return values(asked, typing, limit);
        }
        List<Suggestion> found = new ArrayList<>();
        if (typing.value().isBlank()) {
            return found;
        }
        for (FieldName field : FieldName.values()) {
            if (field.takes() == FieldName.Values.NAME) {
                found.addAll(beginning(field, typing, limit));
            }
        }
        if (found.isEmpty()) {
            found.addAll(like(DICTIONARY, typing, limit));
        }
        found.sort(MOST_FIRST);
        List<Suggestion> best = new ArrayList<>(found.stream().limit(limit).toList());
        Arrays.stream(FieldName.values())
                .filter(field -> field.word().startsWith(lower(typing)))
                .map(field -> field(field, typing))
                .forEach(best::add);
        best.addAll(words(typing, limit));
        return best;
    }

    private static String lower(Typing typing) {
        return typing.value().toLowerCase(Locale.ROOT);
    }

    private List<Suggestion> values(FieldName field, Typing typing, int limit)
            throws IOException, SearchException {
        return switch (field.takes()) {
            case NAME -> names(field, typing, limit);
            case CHOICE -> choices(field, typing, limit);
            case NUMBER, DATE, OWN -> List.of();
        };
    }

    private List<Suggestion> names(FieldName field, Typing typing, int limit)
            throws IOException, SearchException {
        List<Suggestion> found = beginning(field, typing, limit);
        return found.isEmpty() && DICTIONARY.contains(field)
                ? like(Set.of(field), typing, limit)
                : found;
    }

    private List<Suggestion> beginning(FieldName field, Typing typing, int limit)
            throws IOException, SearchException {
        if (!DICTIONARY.contains(field)) {
            return listed(field, typing, limit);
        }
        return vocabulary.names(field, typing.value(), limit).stream()
                .map(name -> value(field, name, typing))
                .toList();
    }

    /// Those that begin about so: for what is misspelt.
    private List<Suggestion> like(Set<FieldName> fields, Typing typing, int limit)
            throws IOException {
        List<Suggestion> like = new ArrayList<>();
        vocabulary
                .namesLike(fields, typing.value(), limit)
                .forEach((field, names) -> names.forEach(n -> like.add(value(field, n, typing))));
        return like;
    }

    /// Values of which there are few: all are looked through.
    private List<Suggestion> listed(FieldName field, Typing typing, int limit)
            throws IOException, SearchException {
        String beginning = String.join(" ", NameWish.cut(typing.value()));
        List<Suggestion> found = new ArrayList<>();
        List<String> all =
                field == FieldName.PUBLICATION ? vocabulary.publications() : book.allGroups(field);
        for (String name : all) {
            if (found.size() < limit && NameBook.begins(NameWish.cut(name), beginning)) {
                add(found, new Query.Field(field, name, false), name, typing);
            }
        }
        found.sort(MOST_FIRST);
        return found;
    }

    private List<Suggestion> choices(FieldName field, Typing typing, int limit)
            throws IOException, SearchException {
        List<Suggestion> found = new ArrayList<>();
        for (String word : field.choices()) {
            if (found.size() < limit && word.startsWith(lower(typing))) {
                add(found, new Query.Field(field, word, false), word, typing);
            }
        }
        found.sort(MOST_FIRST);
        return found;
    }

    private void add(List<Suggestion> found, Query.Field query, String name, Typing typing)
            throws IOException, SearchException {
        long articles = counts.of(query, searcher, book);
        if (articles > 0) {
            found.add(value(query.field(), new Facets.Count(name, articles), typing));
        }
    }

    private static Suggestion value(FieldName field, Facets.Count name, Typing typing) {
        return new Suggestion(
                Suggestion.Kind.VALUE,
                field.label() + " " + name.value(),
                QueryPrinter.print(new Query.Field(field, name.value(), false)),
                typing.span(),
                name.articles());
    }

    private static Suggestion field(FieldName field, Typing typing) {
        return new Suggestion(
                Suggestion.Kind.FIELD,
                field.word() + ": " + field.help(),
                field.word() + ":",
                typing.span(),
                0);
    }

    private List<Suggestion> words(Typing typing, int limit) throws IOException {
        List<String> typed = NameWish.cut(typing.value());
        if (typed.size() != 1 || typed.getFirst().length() < WORD) {
            return List.of();
        }
        return vocabulary.words(typed.getFirst(), limit).stream()
                .map(
                        word ->
                                new Suggestion(
                                        Suggestion.Kind.WORD,
                                        word.value(),
                                        word.value(),
                                        typing.span(),
                                        word.articles()))
                .toList();
    }
}
