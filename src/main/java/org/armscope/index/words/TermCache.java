package org.armscope.index.words;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what was worked out for a word, without making a string of each word met. Words that
/// fall on the same place push one another out, so its size never grows. For one thread.
public final class TermCache<V> {

    private static final int LARGE = 1 << 16;

    /// How many words there is place for, a power of 2.
    private final int size;

    /// Each word with its value behind it, so that finding one brings the other into reach.
    private final @Nullable Object[] entries;

    private final Function<char[], V> maker;

    public TermCache(Function<char[], V> maker) {
        this(maker, LARGE);
    }

    /// @param maker is given a word that it must not change
    /// @param size how many words there is place for, a power of 2
    public TermCache(Function<char[], V> maker, int size) {
        this.maker = maker;
        this.size = size;
        entries = new Object[2 * size];
    }

    /// The value for the first `length` characters of `word`.
    @SuppressWarnings("unchecked")
    public V get(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        int place = 2 * ((hash ^ (hash >>> 13)) & (size - 1));
        char[] known = (char[]) entries[place];
        if (known == null || !Arrays.equals(known, 0, known.length, word, 0, length)) {
            char[] fresh = Arrays.copyOf(word, length);
            entries[place + 1] = maker.apply(fresh);
            entries[place] = fresh;
        }
        return (V) Objects.requireNonNull(entries[place + 1]);
    }
}
