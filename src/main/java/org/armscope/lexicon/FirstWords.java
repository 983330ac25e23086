package org.armscope.lexicon;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.armscope.text.Tokens;

/// The words that the phrases of one or several tables begin with, as a bit for each of them among
/// sixteen: small enough to stay at hand, so that most words of a text are told off without a look
/// at any table.
public final class FirstWords {

    private final Set<Integer> hashes;
    private final long[] bits;

    private FirstWords(Set<Integer> hashes) {
        this.hashes = hashes;
        int size = Math.max(64, 16 * Integer.highestOneBit(Math.max(1, hashes.size())));
        bits = new long[size / 64];
        for (int hash : hashes) {
            int bit = bit(hash);
            bits[bit >>> 6] |= 1L << bit;
        }
    }

    static FirstWords of(Collection<String> words) {
        Set<Integer> hashes = new HashSet<>();
        words.forEach(word -> hashes.add(Tokens.hash(word)));
        return new FirstWords(Set.copyOf(hashes));
    }

    /// Those of all these tables.
    public static FirstWords of(Phrases<?>... tables) {
        Set<Integer> hashes = new HashSet<>();
        for (Phrases<?> table : tables) {
            hashes.addAll(table.firstWords().hashes);
        }
        return new FirstWords(Set.copyOf(hashes));
    }

    /// False if no phrase begins with the token, which must be there.
    public boolean mayHave(Tokens tokens, int token) {
        int bit = bit(tokens.hash(token));
        return (bits[bit >>> 6] & (1L << bit)) != 0;
    }

    private int bit(int hash) {
        return ((hash * 0x9E3779B1) >>> 8) & (64 * bits.length - 1);
    }
}
