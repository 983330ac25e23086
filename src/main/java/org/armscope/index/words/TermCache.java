package org.armscope.index.words;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what was worked out for a word, without making a string of each word met. Words that
/// fall on the same place push one another out, so its size never grows. For any number of threads:
/// an entry is there as a whole or not at all, and what two of them make twice is the same.
public final class TermCache<V> {

    private final @Nullable Entry<V>[] entries;

    private static final class Entry<V> {

        private final char[] word;
        private final V value;

        Entry(char[] word, V value) {
            this.word = word;
            this.value = value;
        }
    }

    /// @param size how many words there is place for, a power of 2
    @SuppressWarnings("unchecked")
    public TermCache(int size) {
        entries = (Entry<V>[]) new Entry<?>[size];
    }

    /// The value for the first `length` characters of `word`.
    ///
    /// @param maker makes the value of a word that is not known; must not change the word
    public V get(char[] word, int length, Function<char[], V> maker) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        int place = (hash ^ (hash >>> 13)) & (entries.length - 1);
        Entry<V> known = entries[place];
        if (known != null && Arrays.equals(known.word, 0, known.word.length, word, 0, length)) {
            return known.value;
        }
        char[] fresh = Arrays.copyOf(word, length);
        V made = maker.apply(fresh);
        entries[place] = new Entry<>(fresh, made);
        return made;
    }
}
