package org.armscope.viewmodel;

import java.util.Locale;

/// Numbers in words: `1 article`, `12,000 articles`.
public final class Counts {

    private Counts() {}

    /// The number and the noun, with a plural `s` where the number is not one.
    public static String of(long n, String noun) {
        return number(n) + " " + (n == 1 ? noun : noun + "s");
    }

    public static String number(long n) {
        return String.format(Locale.ENGLISH, "%,d", n);
    }
}
