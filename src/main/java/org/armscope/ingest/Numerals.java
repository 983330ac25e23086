package org.armscope.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Volume and issue numbers as printed: Arabic (`7`) or Roman (`XIII`).
final class Numerals {

    private static final Pattern ARABIC = Pattern.compile("[0-9]{1,5}");
    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final String LETTERS = "IVXLCDM";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private Numerals() {}

    /// The number, which is at least 1; empty if this is no number.
    static Optional<Integer> read(String printed) {
        String bare = printed.strip().replaceAll("[,.;]+$", "");
        if (ARABIC.matcher(bare).matches()) {
            return Optional.of(Integer.valueOf(bare)).filter(n -> n > 0);
        }
        String roman = bare.toUpperCase(Locale.ROOT);
        return !roman.isEmpty() && ROMAN.matcher(roman).matches()
                ? Optional.of(value(roman))
                : Optional.empty();
    }

    private static int value(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int here = VALUES[LETTERS.indexOf(roman.charAt(i))];
            boolean before =
                    i + 1 < roman.length() && here < VALUES[LETTERS.indexOf(roman.charAt(i + 1))];
            sum += before ? -here : here;
        }
        return sum;
    }
}
