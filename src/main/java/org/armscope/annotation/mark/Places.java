package org.armscope.annotation.mark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.armscope.text.Span;

/// Every place at which a text has some words, overlapping ones included, in document order.
final class Places {

    private final int length;
    private final int[] starts;

    private Places(int length, int[] starts) {
        this.length = length;
        this.starts = starts;
    }

    /// Looks the text through once, however often the words repeat themselves (Knuth, Morris and
    /// Pratt).
    ///
    /// @param words not empty
    static Places of(String words, String text) {
        int[] border = borders(words);
        int[] found = new int[4];
        int n = 0;
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            while (matched > 0 && words.charAt(matched) != text.charAt(i)) {
                matched = border[matched - 1];
            }
            if (words.charAt(matched) == text.charAt(i)) {
                matched++;
            }
            if (matched == words.length()) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, 2 * n);
                }
                found[n++] = i + 1 - matched;
                matched = border[matched - 1];
            }
        }
        return new Places(words.length(), Arrays.copyOf(found, n));
    }

    /// At each place the length of the longest proper beginning that also ends there.
    private static int[] borders(String words) {
        int[] border = new int[words.length()];
        int matched = 0;
        for (int i = 1; i < words.length(); i++) {
            while (matched > 0 && words.charAt(matched) != words.charAt(i)) {
                matched = border[matched - 1];
            }
            if (words.charAt(matched) == words.charAt(i)) {
                matched++;
            }
            border[i] = matched;
        }
        return border;
    }

    int count() {
        return starts.length;
    }

    Span span(int i) {
        return new Span(starts[i], starts[i] + length);
    }

    List<Span> first(int limit) {
        return IntStream.range(0, Math.min(limit, starts.length)).mapToObj(this::span).toList();
    }
}
