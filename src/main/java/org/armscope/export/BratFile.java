package org.armscope.export;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;

/// Annotations in the standoff format of brat, to stand beside the text: a `T` line each with type
/// and place, and a note with what the annotation says.
public final class BratFile {

    private final String text;
    private final CodePoints points;

    private BratFile(String text) {
        this.text = text;
        points = new CodePoints(text);
    }

    /// The content of the `.ann` file.
    public static String of(String text, Annotations annotations) {
        BratFile file = new BratFile(text);
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (Annotation annotation : annotations.withoutEvents()) {
            List<Span> parts = file.parts(annotation.span());
            if (!parts.isEmpty()) {
                number++;
                lines.append(file.mention(number, annotation, parts));
                lines.append(note(number, annotation));
            }
        }
        return lines.toString();
    }

    /// The span without its line ends, which brat does not allow inside an annotation.
    private List<Span> parts(Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || isLineEnd(text.charAt(i))) {
                if (i > start) {
                    parts.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private String mention(int number, Annotation annotation, List<Span> parts) {
        List<String> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Span part : parts) {
            Span place = points.toCodePoints(part);
            places.add(place.start() + " " + place.end());
            words.add(part.in(text));
        }
        return "T%d\t%s %s\t%s\n"
                .formatted(
                        number,
                        TypeNames.of(annotation),
                        String.join(";", places),
                        String.join(" ", words));
    }

    private static String note(int number, Annotation annotation) {
        return "#%d\tAnnotatorNotes T%d\t%s\n"
                .formatted(number, number, onOneLine(Descriptions.of(annotation)));
    }

    private static String onOneLine(String words) {
        return words.replaceAll("[\\t\\r\\n]", " ");
    }
}
