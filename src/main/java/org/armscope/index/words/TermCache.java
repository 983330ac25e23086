package org.armscope.index.words;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what was worked out for a word, without making a string of each word met. A word has
/// four places, and pushes another one out only where all are taken, so the size never grows. For
/// any number of threads: an entry is there as a whole or not at all, and what two of them make
/// twice is the same.
public final class TermCache<V> {

    private static final int WAYS = 4;

    /// Of each place's word; looked at first, since the words themselves lie all over the memory.
    private final int[] hashes;
    private final @Nullable Entry<V>[] entries;

    private static final class Entry<V> {

        private final char[] word;
        private final V value;

        Entry(char[] word, V value) {
            this.word = word;
            this.value = value;
        }

        private boolean is(char[] other, int length) {
            return Arrays.equals(word, 0, word.length, other, 0, length);
        }
    }

    /// @param size how many words there is place for, a power of 2 and at least 4
    @SuppressWarnings("unchecked")
    public TermCache(int size) {
        hashes = new int[size];
        entries = (Entry<V>[]) new Entry<?>[size];
    }

    /// The value for the first `length` characters of `word`.
    ///
    /// @param maker makes the value of a word that is not known; must not change the word
    public V get(char[] word, int length, Function<char[], V> maker) {
        int hash = WordHash.of(word, length);
        int first = hash & (hashes.length - WAYS);
        for (int place = first; place < first + WAYS; place++) {
            if (hashes[place] == hash) {
                Entry<V> known = entries[place];
                if (known != null && known.is(word, length)) {
                    return known.value;
                }
            }
        }
        char[] fresh = Arrays.copyOf(word, length);
        V made = maker.apply(fresh);
        put(hash, first, new Entry<>(fresh, made));
        return made;
    }

    private void put(int hash, int first, Entry<V> entry) {
        int place = first;
        while (place < first + WAYS && entries[place] != null) {
            place++;
        }
        if (place == first + WAYS) {
            place = first + (hash >>> 30);
        }
        entries[place] = entry;
        hashes[place] = hash;
    }
}
