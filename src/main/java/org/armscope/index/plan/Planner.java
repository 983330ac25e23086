package org.armscope.index.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.armscope.index.words.Stemmer;
import org.armscope.index.words.WordScanner;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.jspecify.annotations.Nullable;

/// Makes plans of queries. For one thread.
public final class Planner {

    private final WordScanner scanner = new WordScanner();
    private final Stemmer stemmer = new Stemmer();
    private final Patterns patterns = new Patterns();
    private final NameBook names;

    /// @param names what the lexicon knows of the names that fields ask for
    public Planner(NameBook names) {
        this.names = names;
    }

    /// The plan of a query.
    ///
    /// @throws TooComplexToDeterminizeException if a pattern is too intricate to be searched for
    public Plan plan(Query query) {
        return switch (query) {
            case Query.All() -> new Plan.Every();
            case Query.Word(String text) -> new Plan.Sequence(List.of(parts(text)), 0);
            case Query.Wildcard(String pattern) ->
                    new Plan.Sequence(List.of(patterns.parts(pattern)), 0);
            case Query.Fuzzy(String text, int edits) -> fuzzy(text, edits);
            case Query.Phrase(List<String> words, int slop) ->
                    new Plan.Sequence(words.stream().map(this::parts).toList(), slop);
            case Query.Exact(String text) -> exact(text);
            case Query.Field(FieldName field, String _, boolean _)
                    when field == FieldName.KIND || field.isOfWork() ->
                    new Plan.Header(query);
            case Query.Among _ -> new Plan.Header(query);
            case Query.Field field when field.field().isOfEvents() ->
                    new Plan.Event(new Plan.Choice(field.field(), field.value()));
            case Query.Field field -> name(field);
            case Query.Event(Query terms) -> new Plan.Event(terms(terms));
            case Query.DateRange range ->
                    range.field() == FieldName.WHEN
                            ? new Plan.Time(first(range.from()), last(range.to()))
                            : new Plan.Header(range);
            case Query.NumberRange range -> new Plan.Header(range);
            case Query.Near(Query left, Query right, int distance) ->
                    new Plan.Near(plan(left), plan(right), distance);
            case Query.And(List<Query> parts) -> new Plan.All(planned(parts));
            case Query.Or(List<Query> parts) -> new Plan.Any(planned(parts));
            case Query.Not(Query part) -> new Plan.Without(plan(part));
        };
    }

    /// What is asked of one event: the same, but that its own words are no events in themselves.
    private Plan terms(Query query) {
        return switch (query) {
            case Query.Field field when field.field().isOfEvents() ->
                    new Plan.Choice(field.field(), field.value());
            case Query.And(List<Query> parts) ->
                    new Plan.All(parts.stream().map(this::terms).toList());
            case Query.Or(List<Query> parts) ->
                    new Plan.Any(parts.stream().map(this::terms).toList());
            case Query.Not(Query part) -> new Plan.Without(terms(part));
            default -> plan(query);
        };
    }

    private Plan exact(String text) {
        List<Slot> words = words(text).stream().<Slot>map(Slot.Exact::new).toList();
        return new Plan.Sequence(List.of(words), 0);
    }

    private Plan name(Query.Field asked) {
        boolean any = asked.value().equals("*");
        List<Slot> words = any ? List.of() : patterns.parts(asked.value());
        NameWish wish = names.wish(asked.field(), words, asked.exact());
        return asked.field() == FieldName.PUBLICATION
                ? new Plan.Publication(wish)
                : new Plan.Name(wish);
    }

    private static long first(@Nullable LocalDate day) {
        return day == null ? Long.MIN_VALUE : day.toEpochDay();
    }

    private static long last(@Nullable LocalDate day) {
        return day == null ? Long.MAX_VALUE : day.toEpochDay();
    }

    private List<Plan> planned(List<Query> parts) {
        return parts.stream().map(this::plan).toList();
    }

    /// The slots of a word: one, or several where it is cut. The letters of a designation have no
    /// other forms.
    private List<Slot> parts(String text) {
        List<String> words = words(text);
        boolean designation = words.stream().anyMatch(Planner::isNumber);
        return words.stream().map(word -> designation ? new Slot.Exact(word) : form(word)).toList();
    }

    private Slot form(String word) {
        String stem = stemmer.stem(word);
        return new Slot.Form(stem, stemmer.stem(stem).equals(stem));
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        scanner.reset(text);
        while (scanner.next()) {
            words.add(scanner.word());
        }
        return words;
    }

    /// A single word is ranked by how close it is; of a cut one each part of letters may differ.
    private Plan fuzzy(String text, int edits) {
        List<String> words = words(text);
        if (words.size() == 1 && !isNumber(words.getFirst())) {
            List<Slot> nearest = new ArrayList<>();
            nearest.add(new Slot.Exact(words.getFirst()));
            for (int n = 1; n <= edits; n++) {
                nearest.add(patterns.near(words.getFirst(), n));
            }
            return new Plan.Spelling(nearest);
        }
        List<Slot> parts =
                words.stream()
                        .map(w -> isNumber(w) ? new Slot.Exact(w) : patterns.near(w, edits))
                        .toList();
        return new Plan.Sequence(List.of(parts), 0);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
