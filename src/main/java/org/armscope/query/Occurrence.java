package org.armscope.query;

import java.util.ArrayList;
import java.util.List;
import org.armscope.text.Span;

/// One place of a text that answers a query: a word, a phrase, or words that stand near one
/// another, which count once.
///
/// @param words what is marked, in document order, no two overlapping; more than one where other
///     words stand between
public record Occurrence(List<Span> words) {

    /// @throws IllegalArgumentException if there are no words
    public Occurrence {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an occurrence of no words");
        }
        words = joined(words);
    }

    /// An unbroken stretch.
    public static Occurrence of(Span span) {
        return new Occurrence(List.of(span));
    }

    /// From the first word to the last.
    public Span whole() {
        return words.getFirst().cover(words.getLast());
    }

    /// True if one of its words shares a character with a place.
    public boolean overlaps(Span place) {
        return words.stream().anyMatch(place::overlaps);
    }

    private static List<Span> joined(List<Span> words) {
        List<Span> joined = new ArrayList<>();
        for (Span word : words.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().overlaps(word)) {
                joined.set(joined.size() - 1, joined.getLast().cover(word));
            } else {
                joined.add(word);
            }
        }
        return List.copyOf(joined);
    }
}
