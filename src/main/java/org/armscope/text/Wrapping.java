package org.armscope.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts together again the lines of a paragraph that was broken to fit a width, as in mails and
/// old text files: each line but the last is so long that the next word had no room in it. A line
/// that cannot be the end of anything ("submarines to South") goes on in any case.
final class Wrapping {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    /// A line with such an end may well be the last of its paragraph.
    private static final String ENDS = ".!?…:;\"”»)]";

    /// Words that no line of prose and no headline ends with.
    private static final Set<String> OPEN =
            Set.of(
                    "South", "North", "Soviet", "the", "a", "an", "of", "to", "and", "or", "in",
                    "for", "with", "from", "that", "by", "at", "its", "their");

    private Wrapping() {}

    /// The lines, those of one paragraph joined. Linear in the length of the text.
    static List<Span> joined(String text, List<Span> lines) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && isUnder(text, lines.get(to - 1), lines.get(to))) {
                to++;
            }
            block(text, lines.subList(from, to), found);
            from = to;
        }
        return List.copyOf(found);
    }

    /// Joins lines that stand directly under one another, where most of them are full.
    private static void block(String text, List<Span> lines, List<Span> found) {
        int width = lines.stream().mapToInt(Span::length).max().orElse(0);
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            full += isFull(text, lines.get(i), lines.get(i + 1), width) ? 1 : 0;
        }
        boolean broken = width >= NARROWEST && width <= WIDEST && 2 * full >= lines.size() - 1;
        Span paragraph = lines.getFirst();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span next = lines.get(i + 1);
            boolean small = Character.isLowerCase(text.charAt(next.start()));
            boolean fitted =
                    broken
                            && isFull(text, lines.get(i), next, width)
                            && (small || !isFinished(text, lines.get(i)));
            boolean goesOn = fitted || isOpen(text, lines.get(i));
            if (goesOn) {
                paragraph = paragraph.cover(next);
            } else {
                found.add(paragraph);
                paragraph = next;
            }
        }
        found.add(paragraph);
    }

    /// True if the first word of the next line would not have fitted.
    private static boolean isFull(String text, Span line, Span next, int width) {
        int end = next.start();
        while (end < next.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return line.length() + 1 + end - next.start() > width;
    }

    private static boolean isFinished(String text, Span line) {
        return ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    /// True for a line whose last word needs another behind it.
    private static boolean isOpen(String text, Span line) {
        if (line.length() < NARROWEST) {
            return false;
        }
        int start = line.end();
        while (start > line.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return OPEN.contains(text.substring(start, line.end()))
                || text.charAt(line.end() - 1) == ',';
    }

    /// True if no empty line stands between.
    private static boolean isUnder(String text, Span line, Span next) {
        int feeds = 0;
        int returns = 0;
        for (int i = line.end(); i < next.start(); i++) {
            feeds += text.charAt(i) == '\n' ? 1 : 0;
            returns += text.charAt(i) == '\r' ? 1 : 0;
        }
        return Math.max(feeds, returns) <= 1;
    }
}
