package org.armscope.index.words;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what was worked out for a word, without making a string of each word met. Words that
/// fall on the same place push one another out, so its size never grows. For one thread.
public final class TermCache<V> {

    private static final int SIZE = 1 << 15;

    private final char[] @Nullable [] words = new char[SIZE][];
    private final @Nullable Object[] values = new Object[SIZE];
    private final Function<String, V> maker;

    public TermCache(Function<String, V> maker) {
        this.maker = maker;
    }

    /// The value for the first `length` characters of `word`.
    @SuppressWarnings("unchecked")
    public V get(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        int place = (hash ^ (hash >>> 13)) & (SIZE - 1);
        char[] known = words[place];
        if (known == null || !Arrays.equals(known, 0, known.length, word, 0, length)) {
            words[place] = Arrays.copyOf(word, length);
            values[place] = maker.apply(new String(word, 0, length));
        }
        return (V) Objects.requireNonNull(values[place]);
    }
}
