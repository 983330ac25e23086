package org.armscope.text;

import java.util.ArrayList;
import java.util.List;

/// The paragraphs of a text: its lines, or, where lines were broken to fit a width, the runs of
/// such lines. White space at either end is left out.
public final class Paragraphs {

    private Paragraphs() {}

    /// The paragraphs inside `within`, in order; lines that stand directly under one another belong
    /// to different paragraphs, since the formats read here keep a paragraph on one line, unless
    /// their lengths show that they were broken to fit a width.
    public static List<Span> of(String text, Span within) {
        return Wrapping.joined(text, lines(text, within));
    }

    private static List<Span> lines(String text, Span within) {
        List<Span> found = new ArrayList<>();
        int at = within.start();
        int feed = at - 1;
        while (at < within.end()) {
            if (feed < at) { // looked for once for all lines before it that end in a return
                int next = text.indexOf('\n', at, within.end());
                feed = next < 0 ? within.end() : next;
            }
            int carriage = text.indexOf('\r', at, feed);
            int end = carriage < 0 ? feed : carriage;
            Span line = trim(text, new Span(at, end));
            if (!line.isEmpty()) {
                found.add(line);
            }
            at = end + 1;
        }
        return found;
    }

    public static List<Span> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /// The span without white space at its ends; empty at its start if nothing else is there.
    public static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
