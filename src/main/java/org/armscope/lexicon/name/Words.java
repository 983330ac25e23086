package org.armscope.lexicon.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armscope.lexicon.phrase.Slots;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Single words with their classes; small and capital letters count the same.
public final class Words {

    private final @Nullable String[] words;

    /// The number of each word, as [Tokens#code] gives it; 0 where there is none.
    private final long[] codes;

    private final int[] classes;

    private Words(Map<String, Integer> known) {
        int size = Math.max(16, Integer.highestOneBit(known.size()) * 4);
        words = new @Nullable String[size];
        codes = new long[size];
        classes = new int[size];
        List<String> sorted = new ArrayList<>(known.keySet());
        sorted.sort(null);
        for (String word : sorted) {
            long code = Tokens.code(word);
            int slot = Slots.first(code, codes.length);
            while (codes[slot] != 0) {
                slot = Slots.next(slot, codes.length);
            }
            words[slot] = word;
            codes[slot] = code;
            classes[slot] = known.getOrDefault(word, 0);
        }
    }

    /// The classes of a token, to be asked with [WordClass#in]; 0 for an unknown word.
    public int of(Tokens tokens, int token) {
        long code = tokens.code(token);
        for (int slot = Slots.first(code, codes.length);
                codes[slot] != 0;
                slot = Slots.next(slot, codes.length)) {
            if (codes[slot] == code && (code > 0 || reads(tokens, token, slot))) {
                return classes[slot];
            }
        }
        return 0;
    }

    private boolean reads(Tokens tokens, int token, int slot) {
        String word = words[slot];
        return word != null && tokens.reads(token, word, false);
    }

    /// Collects words.
    public static final class Builder {

        private final Map<String, Integer> known = new HashMap<>();

        public Builder add(String word, WordClass... of) {
            int bits = known.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
            for (WordClass each : of) {
                bits |= each.bit();
            }
            known.put(word.toLowerCase(Locale.ROOT), bits);
            return this;
        }

        public Words build() {
            return new Words(known);
        }
    }
}
