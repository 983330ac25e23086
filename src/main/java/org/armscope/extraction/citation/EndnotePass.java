package org.armscope.extraction.citation;

import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.Provenance;
import org.armscope.extraction.Findings;
import org.armscope.extraction.Pass;
import org.armscope.extraction.Reading;
import org.armscope.extraction.time.Years;
import org.armscope.lexicon.CitationWords;
import org.armscope.lexicon.CitationWords.Role;
import org.armscope.text.Span;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;

/// Finds endnote numbers stuck to words, quotes and brackets (`proliferators.1`, `Cuba."12`), and
/// numbers in brackets beside a full stop (`(3)`). Behind a comma or a bare word a number counts
/// only if it follows the marker before it.
public final class EndnotePass implements Pass {

    private static final int LAST = 400;

    /// How many markers may be missing between two.
    private static final int GAP = 5;

    private final CitationWords words;

    public EndnotePass(CitationWords words) {
        this.words = words;
    }

    @Override
    public void run(Reading reading, Findings findings) {
        Tokens tokens = reading.tokens();
        int last = 0;
        int supportsFrom = 0;
        int sentence = 0;
        for (int i = reading.from(); i < reading.to(); i++) {
            int number = tokens.number(i);
            if (number < 1 || number > LAST || !findings.isFree(i)) {
                continue;
            }
            boolean bracketed = isBracketed(tokens, i, reading);
            if (!bracketed && !isMarker(tokens, i, number, last)) {
                continue;
            }
            int from = bracketed ? i - 1 : i;
            int to = bracketed ? i + 2 : i + 1;
            Span marker = tokens.span(from, to);
            while (sentence + 1 < reading.sentences().size()
                    && reading.sentences().get(sentence + 1).start() <= marker.start()) {
                sentence++;
            }
            Span around = reading.sentences().get(sentence);
            int start = Math.max(Math.min(around.start(), marker.start()), supportsFrom);
            findings.add(
                    new EndnoteMarker(
                            marker,
                            number,
                            supported(tokens, start, marker.start()),
                            new Provenance("endnotes", bracketed ? "in-brackets" : "glued")),
                    from,
                    to);
            supportsFrom = marker.end();
            last = number;
        }
    }

    /// From the first word behind `from` to the marker.
    private static Span supported(Tokens tokens, int from, int marker) {
        int first = tokens.at(from);
        int start = Math.min(tokens.start(first), marker);
        return new Span(start, marker);
    }

    private boolean isMarker(Tokens tokens, int i, int number, int last) {
        if (!tokens.glued(i) || (tokens.glued(i + 1) && tokens.isWord(i + 1))) {
            return false;
        }
        boolean next = number == last + 1;
        if (tokens.is(i - 1, TokenKind.MARK)) {
            return behindMark(tokens, i, number, last, next);
        }
        boolean word =
                tokens.is(i - 1, TokenKind.LOWER) && tokens.end(i - 1) - tokens.start(i - 1) > 3;
        return word && next && last > 0;
    }

    private boolean behindMark(Tokens tokens, int i, int number, int last, boolean next) {
        char mark = tokens.charAt(tokens.end(i - 1) - 1);
        boolean glued = tokens.glued(i - 1);
        boolean closing = "\"\u201D\u2019\u00BB)]\u00D3\u0094!?".indexOf(mark) >= 0;
        if (!glued || !follows(number, last)) {
            return false;
        }
        if (closing) {
            return true;
        }
        boolean word = tokens.isWord(i - 2) || isBehindClosed(tokens, i - 2);
        if (mark == '.') {
            boolean spelt = tokens.is(i - 2, TokenKind.LOWER) || isLong(tokens, i - 2);
            boolean sure = word && !isAbbreviation(tokens, i - 2) && (spelt || next);
            return sure || Years.year(tokens, i - 2) != 0;
        }
        return (mark == ',' || mark == ';' || mark == ':') && word && next;
    }

    private static boolean isLong(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i) > 2;
    }

    private static boolean follows(int number, int last) {
        return number > last && number <= last + GAP;
    }

    private static boolean isBehindClosed(Tokens tokens, int i) {
        return tokens.is(i, TokenKind.MARK)
                && "\"\u201D\u2019)]\u00D3".indexOf(tokens.charAt(tokens.start(i))) >= 0;
    }

    /// `No.1`, `Vol.2`, `p.3`: words before a point that numbers follow anyway.
    private boolean isAbbreviation(Tokens tokens, int i) {
        return words.behind(Role.NUMBERED, tokens, i) > i;
    }

    /// `(3)` where a sentence ends: before or behind its stop.
    private static boolean isBracketed(Tokens tokens, int i, Reading reading) {
        if (!tokens.is(i - 1, '(') || !tokens.is(i + 1, ')') || i - 2 < reading.from()) {
            return false;
        }
        boolean behind = isStop(tokens, i - 2) && !tokens.beginsLine(i - 1);
        boolean before = i + 2 >= reading.to() || isStop(tokens, i + 2) || tokens.beginsLine(i + 2);
        return (behind || before) && !tokens.glued(i - 1);
    }

    private static boolean isStop(Tokens tokens, int i) {
        return tokens.is(i, TokenKind.MARK)
                && ".!?\"\u201D\u00D3\u2019".indexOf(tokens.charAt(tokens.start(i))) >= 0;
    }
}
