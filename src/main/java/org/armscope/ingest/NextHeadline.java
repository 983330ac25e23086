package org.armscope.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.armscope.text.MonthNames;
import org.armscope.text.Paragraphs;
import org.armscope.text.ResourceLines;
import org.armscope.text.Sentences;
import org.armscope.text.Span;

/// Finds the headline of an issue's next article where it sticks to the end of a text. It is told
/// by its shape alone: a few words in title case behind a finished sentence.
final class NextHeadline {

    private static final Set<String> SMALL_WORDS =
            ResourceLines.words(NextHeadline.class, "headline-small-words.txt");
    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0]+");
    private static final String FINISHED = ".!?…\"”’'»)]";
    private static final int MOST_CHARACTERS = 150;
    private static final int MOST_WORDS = 12;

    private NextHeadline() {}

    /// The headline inside `body`, always at its end and never all of it.
    static Optional<Span> find(String text, Span body) {
        Span last = lastLine(text, body);
        if (last.start() > body.start()) {
            Span before = Paragraphs.trim(text, new Span(body.start(), last.start()));
            if (isHeadline(last.in(text), 2)) {
                return isFinished(text, before) ? Optional.of(last) : Optional.empty();
            }
        }
        return glued(text, last);
    }

    /// A headline behind the last stop of the last line, where a line end was lost.
    private static Optional<Span> glued(String text, Span line) {
        int from = Math.max(line.start(), line.end() - 3 * MOST_CHARACTERS);
        List<Span> sentences = Sentences.of(text, new Span(from, line.end()));
        if (sentences.size() < 2) {
            return Optional.empty();
        }
        Span last = sentences.getLast();
        return isHeadline(last.in(text), 3) ? Optional.of(last) : Optional.empty();
    }

    private static Span lastLine(String text, Span body) {
        int start = body.end();
        while (start > body.start() && "\n\r".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return Paragraphs.trim(text, new Span(start, body.end()));
    }

    private static boolean isFinished(String text, Span before) {
        if (before.isEmpty()) {
            return false;
        }
        int at = before.end() - 1;
        while (at > before.start() && Character.isDigit(text.charAt(at))) {
            at--; // the figures of an endnote
        }
        return FINISHED.indexOf(text.charAt(at)) >= 0;
    }

    /// @param leastCapitals how many words that are not small must stand in it, all capitalised
    private static boolean isHeadline(String line, int leastCapitals) {
        if (line.length() > MOST_CHARACTERS || line.indexOf('@') >= 0 || line.contains("://")) {
            return false;
        }
        if (HeaderLine.read(line).filter(HeaderLine::isKnown).isPresent()) {
            return false; // the head of another article, not its headline
        }
        String[] words = GAP.split(line);
        if (words.length < 2 || words.length > MOST_WORDS || !begins(line) || cites(words)) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            String bare = bare(word);
            if (!bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0))) {
                capitals += SMALL_WORDS.contains(bare.toLowerCase(Locale.ROOT)) ? 0 : 1;
            } else if (!SMALL_WORDS.contains(bare) && !isFigure(bare)) {
                return false;
            }
        }
        return capitals >= leastCapitals;
    }

    private static boolean begins(String line) {
        String bare = line.startsWith("(") ? "" : bare(line);
        return !bare.isEmpty()
                && !line.endsWith(")")
                && (Character.isUpperCase(bare.codePointAt(0)) || Character.isDigit(bare.charAt(0)))
                && "–—-*•".indexOf(line.charAt(0)) < 0;
    }

    /// A month with a figure beside it is a source or a date line, not a headline.
    private static boolean cites(String[] words) {
        for (int i = 0; i + 1 < words.length; i++) {
            boolean month = MonthNames.find(bare(words[i])).isPresent();
            boolean nextMonth = MonthNames.find(bare(words[i + 1])).isPresent();
            if ((month && isFigure(bare(words[i + 1])))
                    || (nextMonth && isFigure(bare(words[i])))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(String word) {
        return word.isEmpty() || Character.isDigit(word.charAt(0)) || word.startsWith("$");
    }

    /// The word without the punctuation around it.
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && isPunctuation(word.charAt(start))) {
            start++;
        }
        while (end > start && isPunctuation(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c) && c != '$' && !Character.isSurrogate(c);
    }
}
