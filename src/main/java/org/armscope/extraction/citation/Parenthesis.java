package org.armscope.extraction.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armscope.text.Tokens;

/// A parenthesis by its tokens.
///
/// @param open the opening bracket
/// @param close the closing bracket, or the token behind the line where it is missing
record Parenthesis(int open, int close) {

    /// The innermost parentheses in tokens `from` to `to - 1`; one that a line leaves open ends
    /// with the line.
    static List<Parenthesis> in(Tokens tokens, int from, int to) {
        List<Parenthesis> found = new ArrayList<>();
        int open = -1;
        for (int i = from; i < to; i++) {
            if (open >= 0 && tokens.beginsLine(i)) {
                found.add(new Parenthesis(open, i));
                open = -1;
            }
            if (tokens.is(i, '(')) {
                open = i;
            } else if (tokens.is(i, ')') && open >= 0) {
                found.add(new Parenthesis(open, i));
                open = -1;
            }
        }
        if (open >= 0) {
            found.add(new Parenthesis(open, to));
        }
        return found;
    }

    /// Where each part between semicolons begins; the last entry is `close + 1`.
    int[] parts(Tokens tokens) {
        int[] starts = new int[close - open + 1];
        int n = 0;
        starts[n++] = open + 1;
        for (int i = open + 1; i < close; i++) {
            if (tokens.is(i, ';')) {
                starts[n++] = i + 1;
            }
        }
        starts[n++] = close + 1;
        return Arrays.copyOf(starts, n);
    }
}
