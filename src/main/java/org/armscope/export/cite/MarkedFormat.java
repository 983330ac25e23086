package org.armscope.export.cite;

import de.undercouch.citeproc.csl.internal.format.TextFormat;
import java.util.ArrayList;
import java.util.List;

/// Plain text with italics set between characters of Unicode's private area, which the references
/// do not hold ([#withoutMarks]).
final class MarkedFormat extends TextFormat {

    private static final char OPEN = '\uF8F0';
    private static final char CLOSE = '\uF8F1';

    @Override
    protected String openFontStyle(int style) {
        return String.valueOf(OPEN);
    }

    @Override
    protected String closeFontStyle(int style) {
        return String.valueOf(CLOSE);
    }

    static String withoutMarks(String words) {
        return words.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
    }

    /// Reads the marks; white space at the ends is left out.
    static StyledText read(String marked) {
        List<StyledText.Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (char c : marked.strip().toCharArray()) {
            if (c == OPEN || c == CLOSE) {
                add(pieces, text, depth > 0);
                depth += c == OPEN ? 1 : -1;
            } else {
                text.append(c);
            }
        }
        add(pieces, text, depth > 0);
        return new StyledText(pieces);
    }

    private static void add(List<StyledText.Piece> pieces, StringBuilder text, boolean italic) {
        if (!text.isEmpty()) {
            pieces.add(new StyledText.Piece(text.toString(), italic));
            text.setLength(0);
        }
    }
}
