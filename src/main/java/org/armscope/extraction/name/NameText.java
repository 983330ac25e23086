package org.armscope.extraction.name;

import org.armscope.extraction.Findings;
import org.armscope.extraction.Reading;
import org.armscope.lexicon.name.WordClass;
import org.armscope.lexicon.name.Words;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;

/// One text as the name passes look at it: what each token can be, where words and sentences end.
/// Belongs to one run of one pass.
final class NameText {

    private static final String APOSTROPHES = "'\u2019\u02BC\u00B4`\u00D5";
    private static final String QUOTES =
            "\"\u201C\u201D\u201E\u00AB\u00BB'\u2018\u2019\u00D2\u00D3\u00D4\u00D5\u00E2";

    /// The most tokens that a word with hyphens is followed through.
    private static final int LONGEST_WORD = 12;

    final Tokens tokens;
    final int from;
    final int to;
    private final Findings findings;
    private final int[] classes;

    NameText(Reading reading, Findings findings, Words words) {
        this.tokens = reading.tokens();
        this.from = reading.from();
        this.to = reading.to();
        this.findings = findings;
        classes = findings.classes(reading, words);
    }

    boolean inside(int i) {
        return i >= from && i < to;
    }

    /// True if the word at `i` can be this; no word outside the prose can.
    boolean is(int i, WordClass of) {
        return inside(i) && of.in(classes[i - from]);
    }

    boolean isKnown(int i) {
        return inside(i) && classes[i - from] != 0;
    }

    boolean isFree(int i) {
        return inside(i) && findings.isFree(i);
    }

    boolean isFree(int start, int end) {
        if (start < from || end > to) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!findings.isFree(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isCapital(int i) {
        return inside(i)
                && (tokens.kind(i) == TokenKind.CAPITALISED || tokens.kind(i) == TokenKind.UPPER);
    }

    boolean isSmall(int i) {
        return isKind(i, TokenKind.LOWER);
    }

    boolean isMark(int i, char mark) {
        return isKind(i, TokenKind.MARK) && tokens.is(i, mark);
    }

    boolean isKind(int i, TokenKind kind) {
        return inside(i) && tokens.kind(i) == kind;
    }

    boolean isWord(int i) {
        return inside(i) && tokens.kind(i) != TokenKind.MARK && tokens.kind(i) != TokenKind.NUMBER;
    }

    /// True if the word at `i` is this one, small and capital letters being the same.
    boolean reads(int i, String word) {
        return isWord(i) && tokens.is(i, word);
    }

    boolean isApostrophe(int i) {
        return isKind(i, TokenKind.MARK)
                && APOSTROPHES.indexOf(tokens.charAt(tokens.start(i))) >= 0;
    }

    boolean isQuote(int i) {
        return isKind(i, TokenKind.MARK) && QUOTES.indexOf(tokens.charAt(tokens.start(i))) >= 0;
    }

    /// True if only blanks stand between this token and the one before it: no mark, no line end.
    boolean follows(int i) {
        return inside(i) && i > from && !tokens.glued(i) && !tokens.beginsLine(i);
    }

    /// True if the word at `i` has nothing in front that would make its capital mean a name.
    boolean beginsSentence(int i) {
        if (i <= from || tokens.beginsLine(i) || isQuote(i - 1)) {
            return true;
        }
        return tokens.is(i - 1, TokenKind.MARK)
                && ".!?:;(\u2013\u2014-".indexOf(tokens.charAt(tokens.start(i - 1))) >= 0
                && !isInitial(i - 2);
    }

    /// True for a single capital, as initials are.
    boolean isInitial(int i) {
        return inside(i) && tokens.is(i, TokenKind.UPPER) && tokens.end(i) - tokens.start(i) == 1;
    }

    /// The token behind the word that begins at `i`: `Dae-jung`, `O'Neill` and `al-Assad` are one.
    int wordEnd(int i) {
        int end = i + 1;
        if (isInitial(i) && isGluedApostrophe(end) && tokens.isCapital(end + 1)) {
            end += 2;
        }
        while (end - i < LONGEST_WORD
                && isMark(end, '-')
                && tokens.glued(end)
                && tokens.glued(end + 1)
                && tokens.isWord(end + 1)) {
            end += 2;
        }
        return Math.min(end, to);
    }

    private boolean isGluedApostrophe(int i) {
        return isApostrophe(i) && tokens.glued(i) && tokens.glued(i + 1);
    }

    /// True if the words that end before `i` are a possessive: `'s`, or an apostrophe alone.
    boolean isPossessive(int i) {
        return isApostrophe(i) && tokens.glued(i) && (!tokens.glued(i + 1) || reads(i + 1, "s"));
    }

    /// The token behind a possessive that begins at `i`; `i` itself where there is none.
    int afterPossessive(int i) {
        if (!isPossessive(i)) {
            return i;
        }
        return tokens.glued(i + 1) && reads(i + 1, "s") ? i + 2 : i + 1;
    }

    String string(int start, int end) {
        return tokens.span(start, end).in(tokens.text());
    }
}
