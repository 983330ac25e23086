package org.armscope.export.timeline;

import java.util.HashMap;
import java.util.Map;
import org.armscope.text.ResourceLines;

/// How wide words are set in Inter, without asking for a font. Semibold and unknown characters are
/// counted generously, so that nothing touches.
final class TextWidth {

    private static final double UNITS = 1000;
    private static final int OTHER = 700;
    private static final int WIDE = 1000;
    private static final int FIRST_WIDE = 0x2E80;

    private final Map<Integer, Integer> advances = new HashMap<>();

    TextWidth() {
        for (String line : ResourceLines.read(TextWidth.class, "inter-advances.tsv")) {
            String[] fields = line.split("\t", -1);
            advances.put(Integer.parseInt(fields[0], 16), Integer.parseInt(fields[1]));
        }
    }

    /// The width in the unit of the size.
    double of(String words, double size) {
        return words.codePoints().map(this::advance).sum() * size / UNITS;
    }

    private int advance(int c) {
        Integer known = advances.get(c);
        return known != null ? known : c >= FIRST_WIDE ? WIDE : OTHER;
    }

    /// The words, shortened with an ellipsis if they are wider than this.
    String fitting(String words, double size, double most) {
        if (of(words, size) <= most) {
            return words;
        }
        int end = words.length();
        while (end > 0 && of(words.substring(0, end).stripTrailing() + "…", size) > most) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).stripTrailing() + "…";
    }
}
