package org.armscope.lexicon;

import org.armscope.text.Tokens;

/// Places in a table of words by their numbers, whose length is a power of two and which is never
/// full: where a word is looked for first, and where next if another one stands there.
final class Slots {

    private Slots() {}

    /// @param code as [Tokens#code] gives it
    /// @param size of the table
    static int first(long code, int size) {
        return (Tokens.spread(code) >>> 7) & (size - 1);
    }

    static int next(int slot, int size) {
        return (slot + 1) & (size - 1);
    }
}
