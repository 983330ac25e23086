package org.armscope.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Single words with their classes; small and capital letters count the same.
public final class Words {

    private final @Nullable String[] words;

    /// The hash of each word, so that another one in its place is told off without its letters.
    private final int[] hashes;

    private final int[] classes;

    private Words(Map<String, Integer> known) {
        int size = Math.max(16, Integer.highestOneBit(known.size()) * 4);
        words = new @Nullable String[size];
        hashes = new int[size];
        classes = new int[size];
        List<String> sorted = new ArrayList<>(known.keySet());
        sorted.sort(null);
        for (String word : sorted) {
            int hash = Tokens.hash(word);
            int slot = slot(hash);
            while (words[slot] != null) {
                slot = (slot + 1) & (size - 1);
            }
            words[slot] = word;
            hashes[slot] = hash;
            classes[slot] = known.getOrDefault(word, 0);
        }
    }

    /// The classes of a token, to be asked with [WordClass#in]; 0 for an unknown word.
    public int of(Tokens tokens, int token) {
        int hash = tokens.hash(token);
        int slot = slot(hash);
        String word = words[slot];
        while (word != null) {
            if (hashes[slot] == hash && tokens.reads(token, word, false)) {
                return classes[slot];
            }
            slot = (slot + 1) & (words.length - 1);
            word = words[slot];
        }
        return 0;
    }

    private int slot(int hash) {
        return (((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 7) & (words.length - 1);
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
