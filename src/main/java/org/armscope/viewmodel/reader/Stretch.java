package org.armscope.viewmodel.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.SourceCitation;
import org.armscope.text.Span;

/// A stretch of a paragraph that is set in one face.
///
/// @param span over the article's text
public record Stretch(Span span, Face face) {

    /// How a stretch is set.
    public enum Face {
        PLAIN,
        /// Smaller and muted: a citation or cross reference.
        CITED,
        /// Small and raised: an endnote marker.
        NOTE,
        /// One blank, with the sign of a source in it.
        SOURCE_SIGN,
        /// One blank, with the sign of a cross reference in it.
        CROSSREF_SIGN
    }

    /// The paragraph from end to end, without gap or overlap.
    static List<Stretch> of(
            List<Annotation> touching, String text, Span paragraph, Set<MentionKind> shown) {
        Face[] faces = new Face[paragraph.length()];
        Arrays.fill(faces, Face.PLAIN);
        for (Annotation annotation : touching) {
            if (Mark.isShown(annotation, shown)) {
                set(faces, annotation, text, paragraph);
            }
        }
        return joined(faces, paragraph.start());
    }

    private static void set(Face[] faces, Annotation annotation, String text, Span paragraph) {
        switch (annotation) {
            case SourceCitation citation -> {
                fill(faces, citation.parenthesis(), paragraph, Face.CITED);
                sign(faces, citation.span().start(), text, paragraph, Face.SOURCE_SIGN);
            }
            case CrossReference reference -> {
                fill(faces, withBrackets(reference.span(), text), paragraph, Face.CITED);
                sign(faces, reference.span().start(), text, paragraph, Face.CROSSREF_SIGN);
            }
            case EndnoteMarker marker -> fill(faces, marker.span(), paragraph, Face.NOTE);
            default -> {}
        }
    }

    private static void fill(Face[] faces, Span span, Span paragraph, Face face) {
        Span within = Mark.cut(span, paragraph);
        for (int i = within.start() - paragraph.start();
                i < within.end() - paragraph.start();
                i++) {
            if (faces[i] == Face.PLAIN || face == Face.NOTE) {
                faces[i] = face;
            }
        }
    }

    /// Puts the sign into the blank before a citation, or before its bracket; no blank, no sign.
    private static void sign(Face[] faces, int start, String text, Span paragraph, Face face) {
        int at = start > 0 && text.charAt(start - 1) == '(' ? start - 2 : start - 1;
        if (paragraph.contains(at) && text.charAt(at) == ' ') {
            faces[at - paragraph.start()] = face;
        }
    }

    private static Span withBrackets(Span span, String text) {
        boolean bracketed =
                span.start() > 0
                        && span.end() < text.length()
                        && text.charAt(span.start() - 1) == '('
                        && text.charAt(span.end()) == ')';
        return bracketed ? new Span(span.start() - 1, span.end() + 1) : span;
    }

    private static List<Stretch> joined(Face[] faces, int origin) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= faces.length; i++) {
            if (i == faces.length || faces[i] != faces[from] || isSign(faces[i])) {
                stretches.add(new Stretch(new Span(origin + from, origin + i), faces[from]));
                from = i;
            }
        }
        return List.copyOf(stretches);
    }

    private static boolean isSign(Face face) {
        return face == Face.SOURCE_SIGN || face == Face.CROSSREF_SIGN;
    }
}
