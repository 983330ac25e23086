package org.armscope.extraction.event.scene;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.SourceCitation;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// The citations and endnotes of one text, asked sentence by sentence from the first to the last.
public final class SourceBook {

    private final List<SourceCitation> citations;
    private final List<EndnoteMarker> notes;
    private int citation;
    private int note;

    /// @param found in the whole text
    public SourceBook(Annotations found) {
        citations = found.of(SourceCitation.class);
        notes = found.of(EndnoteMarker.class);
    }

    /// What is cited for `sentence`, which must not lie before one asked for earlier.
    public Sources of(Span sentence) {
        while (citation < citations.size()
                && citations.get(citation).parenthesis().end() <= sentence.start()) {
            citation++;
        }
        if (citation == citations.size()) {
            return new Sources(List.of(), List.of(), note(sentence));
        }
        List<SourceCitation> sure = new ArrayList<>();
        List<SourceCitation> possible = new ArrayList<>();
        for (int i = citation; i < citations.size(); i++) {
            SourceCitation cited = citations.get(i);
            if (cited.possible().start() >= sentence.end()) {
                break;
            }
            if (cited.sure().overlaps(sentence)) {
                sure.add(cited);
            } else if (cited.possible().overlaps(sentence)) {
                possible.add(cited);
            }
        }
        return new Sources(List.copyOf(sure), List.copyOf(possible), note(sentence));
    }

    private @Nullable EndnoteMarker note(Span sentence) {
        while (note < notes.size() && notes.get(note).span().end() <= sentence.start()) {
            note++;
        }
        for (int i = note; i < notes.size(); i++) {
            EndnoteMarker marker = notes.get(i);
            if (marker.supports().start() >= sentence.end()) {
                return null;
            }
            if (marker.supports().overlaps(sentence) || sentence.contains(marker.span())) {
                return marker;
            }
        }
        return null;
    }
}
