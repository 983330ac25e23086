package org.armscope.text;

import java.util.Arrays;
import org.armscope.text.Sentences.Stop;

/// Reads the stops of one paragraph and judges which of them end a sentence. Looks ahead and back
/// by bounded distances only.
final class StopReader {

    private static final String STOPS = ".!?…";
    private static final boolean[] ASCII_STOPS = new boolean[128];
    private static final String CLOSERS = "\"”’'»)]}";
    private static final String OPENERS = "\"“‘'«([{-–—";
    private static final int LONGEST_NOTE = 300;
    private static final int LONGEST_WORD = 30;

    static {
        for (char c = 0; c < ASCII_STOPS.length; c++) {
            ASCII_STOPS[c] = STOPS.indexOf(c) >= 0;
        }
    }

    private final String text;
    private final int limit;

    /// For each character that is a stop the next that was found; the limit if there is none.
    private final int[] next = new int[STOPS.length()];

    /// @param limit the end of the paragraph
    StopReader(String text, int limit) {
        this.text = text;
        this.limit = limit;
        Arrays.fill(next, -1);
    }

    /// The first stop from `from` on; the paragraph's end if there is none. To be asked from the
    /// front to the back: each character is then looked at once for each kind of stop.
    int nextStop(int from) {
        int first = limit;
        for (int i = 0; i < next.length; i++) {
            if (next[i] < from) {
                int found = text.indexOf(STOPS.charAt(i), from, limit);
                next[i] = found < 0 ? limit : found;
            }
            first = Math.min(first, next[i]);
        }
        return first;
    }

    private boolean isStop(int at) {
        char c = text.charAt(at); // asked of every character: a look in a table is what costs least
        return c < 128 ? ASCII_STOPS[c] : c == '…';
    }

    Stop read(int start) {
        int runEnd = start + 1;
        while (runEnd < limit && isStop(runEnd)) {
            runEnd++;
        }
        int end = skip(CLOSERS, runEnd);
        end = behindNoteFigures(start, end);
        boolean sourced = false;
        for (int note = noteEnd(end); note > end; note = noteEnd(end)) {
            end = note;
            sourced = true;
        }
        return new Stop(start, runEnd, end, sourced);
    }

    /// Whether a stop that is not the paragraph's last ends the sentence begun at `sentence`.
    boolean endsSentence(Stop stop, int sentence) {
        if (!isSpace(text.charAt(stop.end()))) {
            return isGlued(stop);
        }
        int next = skip(OPENERS, skipSpace(stop.end()));
        while (next < limit && isSpace(text.charAt(next))) {
            next = skip(OPENERS, skipSpace(next));
        }
        if (next == limit || Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        boolean single = stop.runEnd() == stop.start() + 1 && text.charAt(stop.start()) == '.';
        return !single || stopEndsWord(stop, sentence, next);
    }

    private boolean stopEndsWord(Stop stop, int sentence, int next) {
        String word = wordBefore(stop.start(), sentence);
        if (stop.start() - word.length() == sentence && isNumber(word)) {
            return false;
        }
        boolean figure = Character.isDigit(text.charAt(next));
        return switch (Abbreviations.of(word)) {
            case NONE -> true;
            case NEVER_LAST -> false;
            case BEFORE_FIGURE -> !figure;
            case MAY_BE_LAST ->
                    stop.sourced() || (!figure && Abbreviations.opensSentence(wordAt(next)));
        };
    }

    /// `war.The next`: the space behind a stop is lost. Names such as `Lenta.Ru` stay whole.
    private boolean isGlued(Stop stop) {
        int at = stop.end();
        if (at + 1 >= limit
                || !Character.isUpperCase(text.charAt(at))
                || !Character.isLetter(text.charAt(at + 1))) {
            return false;
        }
        if (stop.end() > stop.runEnd()) {
            return true;
        }
        int word = wordEnd(at);
        return word < limit
                && isSpace(text.charAt(word))
                && (word - at >= 3 || Abbreviations.opensSentence(text.substring(at, word)))
                && endsPlainly(stop.start());
    }

    private boolean endsPlainly(int stop) {
        int from = stop;
        while (from > 0 && stop - from < 3 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return stop - from == 3 && !Character.isUpperCase(text.charAt(stop - 1));
    }

    /// Behind the endnote figures at `at`, or `at` if the figures there are a number's decimals.
    private int behindNoteFigures(int stop, int at) {
        int end = at;
        while (end < limit && end - at < 8 && isFigureOrComma(end)) {
            end++;
        }
        boolean note =
                end > at
                        && Character.isDigit(text.charAt(at))
                        && Character.isDigit(text.charAt(end - 1))
                        && (end == limit || isSpace(text.charAt(end)));
        return note
                        && (end - at <= 3 || text.substring(at, end).indexOf(',') > 0)
                        && !isDecimal(stop, end)
                ? end
                : at;
    }

    private boolean isFigureOrComma(int at) {
        char c = text.charAt(at);
        return Character.isDigit(c) || c == ',';
    }

    /// Figures before the stop make it a decimal point, unless they are a year and a new sentence
    /// follows (`in 1991.23 Therefore`).
    private boolean isDecimal(int stop, int end) {
        int from = stop;
        while (from > 0 && stop - from < 5 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        if (from == stop) {
            return false;
        }
        boolean year =
                stop - from == 4
                        && (text.startsWith("19", from) || text.startsWith("20", from))
                        && from > 0
                        && isSpace(text.charAt(from - 1));
        int next = skipSpace(end);
        return !year || (next < limit && !Character.isUpperCase(text.charAt(next)));
    }

    /// Behind a note in parentheses that follows at `at`, or `at` if none does. What is itself a
    /// sentence with a stop of its own is no note.
    private int noteEnd(int at) {
        int open = skipSpace(at);
        if (open >= limit || text.charAt(open) != '(') {
            return at;
        }
        int last = Math.min(limit, open + LONGEST_NOTE);
        int close = open + 1;
        while (close < last && text.charAt(close) != ')' && text.charAt(close) != '(') {
            close++;
        }
        if (close == last || text.charAt(close) == '(' || isStop(close - 1)) {
            return at;
        }
        int end = close + 1;
        return skip(STOPS, end);
    }

    private String wordBefore(int end, int sentence) {
        int from = end;
        while (from > sentence && end - from < LONGEST_WORD && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private String wordAt(int start) {
        return text.substring(start, wordEnd(start));
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < limit && end - start < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean initial = end < limit && text.charAt(end) == '.';
        return initial ? start : end;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 4 && word.chars().allMatch(Character::isDigit);
    }

    private int skip(String characters, int from) {
        int at = from;
        while (at < limit && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    int skipSpace(int from) {
        int at = from;
        while (at < limit && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
