package org.armscope.index.words;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/// Words with their stems: a place for each word that holds its hash and where it stands, so that a
/// look-up touches one place and one run of characters. One thread at a time may put, any number
/// find meanwhile.
final class StemTable {

    static final int NOWHERE = -1;

    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(long[].class);

    /// A position is the number of a block and, in as many bits, a place within it.
    private static final int BLOCK_BITS = 16;

    private static final int WITHIN = (1 << BLOCK_BITS) - 1;
    private static final int BLOCKS = 64;

    /// In front of each word: how long it and its stem are.
    private static final int HEAD = 2;

    /// The hash in the upper half, one more than the position in the lower one; 0 where nothing is.
    private final long[] places;

    private final Characters characters;
    private int words;

    /// Blocks of characters, each made when the one before it is full.
    private static final class Characters {

        private final char[][] blocks = new char[BLOCKS][];
        private int next;
    }

    /// @param size of places, a power of 2; half of them may be taken
    StemTable(int size) {
        this(size, new Characters());
    }

    private StemTable(int size, Characters characters) {
        places = new long[size];
        this.characters = characters;
    }

    int size() {
        return places.length;
    }

    /// Whether another word may be put.
    boolean hasPlace() {
        return 2 * words < places.length;
    }

    /// Whether a word and its stem, both together so long, may be put.
    boolean hasRoom(int length) {
        int last = characters.next + HEAD + length;
        return last >> BLOCK_BITS < BLOCKS - 1; // the last may have to go into another block
    }

    /// The same words with twice as many places.
    StemTable grown() {
        StemTable grown = new StemTable(2 * places.length, characters);
        for (long place : places) {
            if (place != 0) {
                grown.place(place);
            }
        }
        return grown;
    }

    /// Where a word stands, or [#NOWHERE].
    int find(char[] word, int length, int hash) {
        int mask = places.length - 1;
        for (int i = hash & mask; ; i = (i + 1) & mask) {
            long place = (long) PLACE.getAcquire(places, i);
            if (place == 0) {
                return NOWHERE;
            }
            int at = (int) place - 1;
            if ((int) (place >>> 32) == hash && is(at, word, length)) {
                return at;
            }
        }
    }

    private boolean is(int at, char[] word, int length) {
        char[] block = block(at);
        int from = (at & WITHIN) + HEAD;
        return block[from - HEAD] == length
                && Arrays.equals(block, from, from + length, word, 0, length);
    }

    /// Puts a word that is not there yet, if there is place and room for it.
    ///
    /// @return where it stands
    int put(char[] word, int length, int hash, char[] stem) {
        int all = HEAD + length + stem.length;
        if ((characters.next & WITHIN) + all > WITHIN) {
            characters.next = (characters.next | WITHIN) + 1;
        }
        int at = characters.next;
        if (characters.blocks[at >> BLOCK_BITS] == null) {
            characters.blocks[at >> BLOCK_BITS] = new char[1 << BLOCK_BITS];
        }
        char[] block = block(at);
        int from = at & WITHIN;
        block[from] = (char) length;
        block[from + 1] = (char) stem.length;
        System.arraycopy(word, 0, block, from + HEAD, length);
        System.arraycopy(stem, 0, block, from + HEAD + length, stem.length);
        characters.next = at + all;
        place((long) hash << 32 | (at + 1));
        return at;
    }

    private void place(long place) {
        int mask = places.length - 1;
        int i = (int) (place >>> 32) & mask;
        while (places[i] != 0) {
            i = (i + 1) & mask;
        }
        words++;
        PLACE.setRelease(places, i, place); // whoever sees it sees the characters too
    }

    /// The characters among which a word and its stem stand.
    char[] block(int at) {
        return characters.blocks[at >> BLOCK_BITS];
    }

    /// Where in [#block] the stem of the word at `at` begins.
    int stemStart(int at) {
        int from = at & WITHIN;
        return from + HEAD + block(at)[from];
    }

    int stemLength(int at) {
        return block(at)[(at & WITHIN) + 1];
    }
}
