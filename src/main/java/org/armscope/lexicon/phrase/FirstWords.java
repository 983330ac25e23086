package org.armscope.lexicon.phrase;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.armscope.text.Tokens;

/// The words that the phrases of one or several tables begin with, as a bit for each of them among
/// sixteen: small enough to stay at hand, so that most words of a text are told off without a look
/// at any table.
public final class FirstWords {

    private final Set<Long> codes;
    private final long[] bits;

    private FirstWords(Set<Long> codes) {
        this.codes = codes;
        int size = Math.max(64, 16 * Integer.highestOneBit(Math.max(1, codes.size())));
        bits = new long[size / 64];
        for (long code : codes) {
            int bit = bit(code);
            bits[bit >>> 6] |= 1L << bit;
        }
    }

    static FirstWords of(Collection<String> words) {
        Set<Long> codes = new HashSet<>();
        words.forEach(word -> codes.add(Tokens.code(word)));
        return new FirstWords(Set.copyOf(codes));
    }

    /// Those of all these tables.
    public static FirstWords of(Phrases<?>... tables) {
        Set<Long> codes = new HashSet<>();
        for (Phrases<?> table : tables) {
            codes.addAll(table.firstWords().codes);
        }
        return new FirstWords(Set.copyOf(codes));
    }

    /// The numbers of the words, as [Tokens#code] gives them.
    public Set<Long> codes() {
        return codes;
    }

    /// False if no phrase begins with the token, which must be there.
    public boolean mayHave(Tokens tokens, int token) {
        int bit = bit(tokens.code(token));
        return (bits[bit >>> 6] & (1L << bit)) != 0;
    }

    private int bit(long code) {
        return Tokens.spread(code) & (64 * bits.length - 1);
    }
}
