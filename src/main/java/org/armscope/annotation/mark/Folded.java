package org.armscope.annotation.mark;

import java.util.Arrays;
import org.armscope.text.Span;

/// A text with each run of blanks and line ends as one space, and the way back.
final class Folded {

    private final String text;

    /// The place in the whole text at which each character begins, and the whole text's end.
    private final int[] begin;

    private Folded(String text, int[] begin) {
        this.text = text;
        this.begin = begin;
    }

    static Folded of(String whole) {
        StringBuilder folded = new StringBuilder(whole.length());
        int[] begin = new int[whole.length() + 1];
        boolean blank = false;
        for (int i = 0; i < whole.length(); i++) {
            boolean isBlank = Character.isWhitespace(whole.charAt(i));
            if (!isBlank || !blank) {
                begin[folded.length()] = i;
                folded.append(isBlank ? ' ' : whole.charAt(i));
            }
            blank = isBlank;
        }
        begin[folded.length()] = whole.length();
        return new Folded(folded.toString(), Arrays.copyOf(begin, folded.length() + 1));
    }

    String text() {
        return text;
    }

    Span unfold(Span folded) {
        return new Span(begin[folded.start()], begin[folded.end()]);
    }
}
