package org.armscope.text;

import java.util.Arrays;

/// Where the tokens of a text stand, written down in one walk over it. The arrays are longer than
/// there are tokens.
final class TokenTable {

    private int count;
    private int[] starts;
    private int[] ends;
    private TokenKind[] kinds;
    private long[] codes;

    private TokenTable(int size) {
        starts = new int[size];
        ends = new int[size];
        kinds = new TokenKind[size];
        codes = new long[size];
    }

    static TokenTable of(CharSequence text, char[] chars) {
        TokenTable table = new TokenTable(8 + chars.length / 4);
        TokenScan scan = new TokenScan(text, chars);
        while (scan.next()) {
            table.add(scan);
        }
        return table;
    }

    private void add(TokenScan scan) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
            codes = Arrays.copyOf(codes, 2 * count);
        }
        starts[count] = scan.start();
        ends[count] = scan.end();
        kinds[count] = scan.kind();
        codes[count] = scan.code();
        count++;
    }

    int count() {
        return count;
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    TokenKind[] kinds() {
        return kinds;
    }

    long[] codes() {
        return codes;
    }
}
