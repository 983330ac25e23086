package org.armscope.lexicon.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armscope.lexicon.LexiconLine;

/// Endings by which a word shows itself to be a surname.
public final class SurnameEndings {

    /// How much an ending proves.
    public enum Proof {
        NONE,
        /// Many other words end so.
        WEAK,
        STRONG
    }

    private static final int LEAST_STEM = 3;

    private final Map<String, Proof> endings;
    private final int longest;

    private SurnameEndings(Map<String, Proof> endings) {
        this.endings = Map.copyOf(endings);
        longest = endings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// Lines of: ending, `weak` or nothing, source.
    public static SurnameEndings of(List<LexiconLine> lines) {
        Map<String, Proof> endings = new HashMap<>();
        for (LexiconLine line : lines) {
            endings.put(line.field(0), line.field(1).equals("weak") ? Proof.WEAK : Proof.STRONG);
        }
        return new SurnameEndings(endings);
    }

    /// What the longest ending of the word proves.
    public Proof of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (int length = Math.min(longest, small.length() - LEAST_STEM); length > 1; length--) {
            Proof proof = endings.get(small.substring(small.length() - length));
            if (proof != null) {
                return proof;
            }
        }
        return Proof.NONE;
    }
}
