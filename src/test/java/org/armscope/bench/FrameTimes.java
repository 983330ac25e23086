package org.armscope.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/// Prints how long things took that were done many times.
final class FrameTimes {

    private static final PrintStream OUT = System.out;

    private FrameTimes() {}

    static void print(String name, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        OUT.printf(
                Locale.ROOT,
                "%s: median %.1f, p95 %.1f, max %.1f ms of %d%n",
                name,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
