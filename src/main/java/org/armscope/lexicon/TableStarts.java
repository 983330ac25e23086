package org.armscope.lexicon;

import java.util.List;
import org.armscope.lexicon.phrase.FirstWords;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.lexicon.phrase.Slots;
import org.armscope.text.Tokens;

/// Tells at each token of a text in which of several tables a phrase may begin there: one look for
/// all of them. What is told off begins no phrase; what is not may still begin none.
public final class TableStarts {

    private static final int MOST = Integer.SIZE - 1;

    private final List<Phrases<?>> tables;
    private final FirstWords any;

    /// The numbers of the words that phrases begin with, and a bit for each table that has such a
    /// phrase; no bit where there is no word.
    private final long[] codes;

    private final int[] bits;

    private TableStarts(List<Phrases<?>> tables) {
        if (tables.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " tables");
        }
        this.tables = List.copyOf(tables);
        any = FirstWords.of(tables.toArray(Phrases<?>[]::new));
        int words = tables.stream().mapToInt(table -> table.firstWords().codes().size()).sum();
        codes = new long[4 * Integer.highestOneBit(Math.max(4, words))];
        bits = new int[codes.length];
        for (Phrases<?> table : tables) {
            table.firstWords().codes().forEach(code -> add(code, bit(table)));
        }
    }

    public static TableStarts of(Phrases<?>... tables) {
        return new TableStarts(List.of(tables));
    }

    private void add(long code, int bit) {
        int slot = Slots.first(code, codes.length);
        while (bits[slot] != 0 && codes[slot] != code) {
            slot = Slots.next(slot, codes.length);
        }
        codes[slot] = code;
        bits[slot] |= bit;
    }

    /// The bit that stands for one of the tables.
    public int bit(Phrases<?> table) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i) == table) {
                return 1 << i;
            }
        }
        throw new IllegalArgumentException("none of these tables");
    }

    /// The bits of the tables in which a phrase may begin with the token, which must be there.
    public int at(Tokens tokens, int token) {
        if (!any.mayHave(tokens, token)) {
            return 0;
        }
        long code = tokens.code(token);
        int slot = Slots.first(code, codes.length);
        while (bits[slot] != 0 && codes[slot] != code) {
            slot = Slots.next(slot, codes.length);
        }
        return bits[slot];
    }
}
