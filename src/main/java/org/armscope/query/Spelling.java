package org.armscope.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Guesses which of some known words a mistyped one was meant to be.
final class Spelling {

    private static final int FURTHEST = 2;

    private Spelling() {}

    /// The nearest word that the typed one begins, or from which it is at most two letters off.
    static Optional<String> nearest(String typed, List<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance(lower, word) <= FURTHEST)
                .min(Comparator.comparingInt(word -> distance(lower, word)))
                .filter(word -> distance(lower, word) < word.length() - 1);
    }

    private static int distance(String typed, String word) {
        if (typed.length() > 2 && word.startsWith(typed)) {
            return 0;
        }
        if (Math.abs(typed.length() - word.length()) > FURTHEST) {
            return FURTHEST + 1;
        }
        int[] row = new int[word.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[word.length()];
    }
}
