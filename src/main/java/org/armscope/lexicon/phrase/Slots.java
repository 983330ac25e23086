package org.armscope.lexicon.phrase;

import org.armscope.text.Tokens;

/// Places in a table of words by their numbers, whose length is a power of two and which is never
/// full: where a word is looked for first, and where next if another one stands there.
public final class Slots {

    private Slots() {}

    /// @param code as [Tokens#code] gives it
    /// @param size of the table
    public static int first(long code, int size) {
        return (Tokens.spread(code) >>> 7) & (size - 1);
    }

    /// The place behind one, round and round.
    public static int next(int slot, int size) {
        return (slot + 1) & (size - 1);
    }
}
