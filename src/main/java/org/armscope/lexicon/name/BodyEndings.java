package org.armscope.lexicon.name;

import java.util.List;
import java.util.Locale;
import org.armscope.lexicon.LexiconLine;

/// Endings by which a single word shows itself to be a body's name: `-eksport`, `-zavod`.
public record BodyEndings(List<String> endings) {

    private static final int LEAST_STEM = 3;

    public BodyEndings {
        endings = List.copyOf(endings);
    }

    /// Lines of: ending, source.
    public static BodyEndings of(List<LexiconLine> lines) {
        return new BodyEndings(lines.stream().map(line -> line.field(0)).toList());
    }

    public boolean fit(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (small.length() >= ending.length() + LEAST_STEM && small.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
