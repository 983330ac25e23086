package org.armscope.text;

import java.util.Arrays;

/// The tokens of a text as they are found, a column for each thing known of them.
final class TokenColumns {

    /// Few words of prose are shorter, so that the columns rarely have to grow.
    private static final int CHARACTERS_PER_TOKEN = 4;

    int count;
    int[] starts;
    int[] ends;
    TokenKind[] kinds;
    int[] hashes;

    private TokenColumns(int size) {
        starts = new int[size];
        ends = new int[size];
        kinds = new TokenKind[size];
        hashes = new int[size];
    }

    /// @param chars those of the text
    static TokenColumns of(CharSequence text, char[] chars) {
        TokenColumns found = new TokenColumns(8 + chars.length / CHARACTERS_PER_TOKEN);
        TokenScan scan = new TokenScan(text, chars);
        while (scan.next()) {
            found.add(scan);
        }
        return found;
    }

    private void add(TokenScan at) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        starts[count] = at.start();
        ends[count] = at.end();
        kinds[count] = at.kind();
        hashes[count] = at.hash();
        count++;
    }
}
