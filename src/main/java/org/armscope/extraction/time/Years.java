package org.armscope.extraction.time;

import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;

/// Tells a year from other numbers by its form.
public final class Years {

    private static final int FIRST = 1800;
    private static final int LAST = 2099;

    private Years() {}

    /// The year at a token of four digits, 0 if it is none.
    public static int year(Tokens tokens, int i) {
        if (!tokens.is(i, TokenKind.NUMBER) || tokens.end(i) - tokens.start(i) != 4) {
            return 0;
        }
        int number = tokens.number(i);
        boolean whole = !(tokens.glued(i + 1) && tokens.isWord(i + 1));
        return number >= FIRST && number <= LAST && whole ? number : 0;
    }

    /// The year that two digits at a token mean behind `first`, as in `1992-93` and `1999-02`; 0 if
    /// they can mean none.
    static int shortYear(Tokens tokens, int i, int first) {
        int number = tokens.number(i);
        if (number < 0 || tokens.end(i) - tokens.start(i) != 2) {
            return 0;
        }
        int century = first / 100 * 100;
        int year = century + number > first ? century + number : century + 100 + number;
        return year - first <= 50 && !(tokens.glued(i + 1) && tokens.isWord(i + 1)) ? year : 0;
    }
}
