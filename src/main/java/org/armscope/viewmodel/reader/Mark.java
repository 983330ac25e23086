package org.armscope.viewmodel.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.text.Span;

/// What stands marked in a paragraph and can be pointed at.
///
/// @param span over the article's text, cut to the paragraph
/// @param lane how many lines of other marks stand between the words and its own line
public record Mark(Annotation annotation, Span span, int lane) {

    public Optional<MentionKind> kind() {
        return MentionKind.of(annotation);
    }

    public boolean isUnderlined() {
        return kind().map(MentionKind::isUnderlined).orElse(false);
    }

    /// Those of the kinds shown, and every endnote marker, in document order. Marks that overlap
    /// get lanes of their own.
    static List<Mark> of(List<Annotation> touching, Span paragraph, Set<MentionKind> shown) {
        List<Mark> marks = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Annotation annotation : touching) {
            if (isShown(annotation, shown)) {
                Span span = cut(annotation.span(), paragraph);
                Mark mark = new Mark(annotation, span, 0);
                marks.add(
                        mark.isUnderlined()
                                ? new Mark(annotation, span, laneFor(span, ends))
                                : mark);
            }
        }
        return List.copyOf(marks);
    }

    /// True for kinds that are shown and for endnote markers.
    static boolean isShown(Annotation annotation, Set<MentionKind> shown) {
        return annotation instanceof EndnoteMarker
                || MentionKind.of(annotation).map(shown::contains).orElse(false);
    }

    static Span cut(Span span, Span paragraph) {
        return new Span(
                Math.max(span.start(), paragraph.start()), Math.min(span.end(), paragraph.end()));
    }

    /// The first lane that is free where the span starts; `ends` tells how far each is taken.
    private static int laneFor(Span span, List<Integer> ends) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= span.start()) {
                ends.set(lane, span.end());
                return lane;
            }
        }
        ends.add(span.end());
        return ends.size() - 1;
    }
}
