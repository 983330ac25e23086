package org.armscope.index.plan;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.armscope.index.words.Stemmer;
import org.armscope.index.words.WordScanner;
import org.armscope.query.Query;

/// Makes plans of queries. For one thread.
public final class Planner {

    private final WordScanner scanner = new WordScanner();
    private final Stemmer stemmer = new Stemmer();
    private final Patterns patterns = new Patterns();

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
            case Query.And(List<Query> parts) -> new Plan.All(planned(parts));
            case Query.Or(List<Query> parts) -> new Plan.Any(planned(parts));
            case Query.Not(Query part) -> new Plan.Without(plan(part));
        };
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
