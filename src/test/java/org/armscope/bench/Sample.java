package org.armscope.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// How long one kind of work took, again and again: by the clock, and by the processor time of the
/// thread that did it, which other programs disturb less.
final class Sample {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Took> all = new ArrayList<>();

    /// Milliseconds.
    record Took(double clock, double processor) {

        Took plus(Took other) {
            return new Took(clock + other.clock, processor + other.processor);
        }
    }

    interface Work {
        void run() throws Exception;
    }

    static Took time(Work work) throws Exception {
        long processor = THREADS.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        work.run();
        return new Took(
                (System.nanoTime() - clock) / 1e6,
                (THREADS.getCurrentThreadCpuTime() - processor) / 1e6);
    }

    void add(Took took) {
        all.add(took);
    }

    void add(Work work) throws Exception {
        add(time(work));
    }

    double clock(double share) {
        return quantile(share, Took::clock);
    }

    double processor(double share) {
        return quantile(share, Took::processor);
    }

    private double quantile(double share, ToDoubleFunction<Took> of) {
        double[] sorted = all.stream().mapToDouble(of).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    /// A line with the figures that are told of one kind of work.
    void print(String what) {
        System.out.printf(
                Locale.ROOT,
                "%-34s n %5d  p50 %8.2f  p95 %8.2f  p99 %8.2f  max %8.2f ms"
                        + "   processor p50 %8.2f  p95 %8.2f  p99 %8.2f%n",
                what,
                all.size(),
                clock(0.50),
                clock(0.95),
                clock(0.99),
                clock(1),
                processor(0.50),
                processor(0.95),
                processor(0.99));
    }
}
