package org.armscope.viewmodel.reader;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Provenance;
import org.jspecify.annotations.Nullable;

/// What the reader tells of one mention.
///
/// @param kind null for an endnote marker or an event
/// @param tag `derived` for a date that the words alone do not give; else empty
/// @param search the words that "Search for" asks for, or null where it is not offered
public record Card(
        Annotation about,
        @Nullable MentionKind kind,
        String title,
        String tag,
        List<Line> lines,
        @Nullable String search) {

    public Card {
        lines = List.copyOf(lines);
    }

    /// One fact and its name.
    public record Line(String label, String value) {}

    /// The kind in a word, for the head of the card.
    public String kindInWords() {
        if (kind != null) {
            return kind.word();
        }
        return about instanceof EventMention ? "Event" : "Endnote marker";
    }

    /// Gathers the lines of a card, leaving out what is not known.
    static final class Lines {

        private final List<Line> lines = new ArrayList<>();

        Lines add(String label, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                lines.add(new Line(label, value));
            }
            return this;
        }

        Lines foundBy(Provenance provenance) {
            boolean isLine = provenance.rule().matches("\\S+\\.[a-z]+:\\d+");
            return add(
                    "Found by",
                    isLine
                            ? "lexicon line " + provenance.rule()
                            : "rule “" + provenance.rule() + "” of " + provenance.annotator());
        }

        List<Line> all() {
            return lines;
        }
    }
}
