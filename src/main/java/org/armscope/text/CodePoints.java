package org.armscope.text;

import java.util.Arrays;

/// Converts the offsets of one text between UTF-16 code units (inside the program) and code points
/// (in everything it writes or reads). Costs nothing for a text without surrogate pairs.
public final class CodePoints {

    /// The offsets of the second halves of surrogate pairs, ascending.
    private final int[] lowHalves;

    public CodePoints(CharSequence text) {
        int[] found = new int[8];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, 2 * n);
                }
                found[n++] = i;
            }
        }
        lowHalves = Arrays.copyOf(found, n);
    }

    /// The code point offset of a UTF-16 offset; an offset inside a pair counts as the pair's
    /// start.
    public int toCodePoints(int utf16) {
        int at = Arrays.binarySearch(lowHalves, utf16);
        int before = at >= 0 ? at + 1 : -at - 1;
        return utf16 - before;
    }

    public Span toCodePoints(Span utf16) {
        return new Span(toCodePoints(utf16.start()), toCodePoints(utf16.end()));
    }

    /// The UTF-16 offset of a code point offset.
    public int toUtf16(int codePoint) {
        int low = 0;
        int high = lowHalves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowHalves[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    public Span toUtf16(Span codePoints) {
        return new Span(toUtf16(codePoints.start()), toUtf16(codePoints.end()));
    }
}
