package org.armscope.index.words;

import java.util.ArrayList;
import java.util.List;
import org.armscope.query.FieldName;

/// The terms that stand for names at the words of a text. For one thread.
public final class NameTerms {

    private String text = "";
    private List<Named> named = List.of();
    private final List<Open> open = new ArrayList<>();
    private int next;
    private int offset;

    /// A name that a word may be part of, with its terms.
    private record Open(int end, List<char[]> terms) {

        static Open of(Named name) {
            return new Open(
                    name.span().end(),
                    List.of(
                            term(name.field()).toCharArray(),
                            term(name.field(), name.name()).toCharArray()));
        }
    }

    void reset(String text, List<Named> named) {
        this.text = text;
        this.named = named;
    }

    /// Starts on a zone; one that is no part of the text has no names.
    void begin(Zone zone) {
        open.clear();
        offset = zone.span().start();
        next = !named.isEmpty() && zone.source().equals(text) ? 0 : named.size();
    }

    /// Adds the terms of the names that a word is part of.
    ///
    /// @param start where the word begins in the zone
    void addTo(List<char[]> terms, int start, int end) {
        while (next < named.size() && named.get(next).span().start() < offset + end) {
            open.add(Open.of(named.get(next++)));
        }
        if (open.isEmpty()) {
            return;
        }
        open.removeIf(name -> name.end <= offset + start);
        for (Open name : open) {
            terms.addAll(name.terms);
        }
    }

    /// The term of any name of a field.
    public static String term(FieldName field) {
        return WordStream.NAME + field.word();
    }

    /// The term of one name.
    public static String term(FieldName field, String name) {
        return term(field) + ":" + name;
    }
}
