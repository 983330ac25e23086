package org.armscope.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Several programs run one after the other, round after round, so that whatever else the machine
/// does falls on all of them. The first round warms up and does not count.
final class Rounds {

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final int rounds;
    private final List<Side> sides = new ArrayList<>();

    Rounds(int rounds) {
        this.rounds = rounds;
    }

    interface Work {
        void run() throws Exception;
    }

    /// Work that is measured elsewhere, such as in a process of its own.
    interface Measured {
        Program.Took run() throws Exception;
    }

    private static final class Side {

        private final String name;
        private final Measured work;
        private final double[] seconds;
        private final double[] processor;
        private final double[] memory;

        Side(String name, Measured work, int rounds) {
            this.name = name;
            this.work = work;
            seconds = new double[rounds];
            processor = new double[rounds];
            memory = new double[rounds];
        }
    }

    void add(String name, Work work) {
        addMeasured(
                name,
                () -> {
                    long processor = system.getProcessCpuTime();
                    long clock = System.nanoTime();
                    work.run();
                    return new Program.Took(
                            (System.nanoTime() - clock) / 1e6,
                            (system.getProcessCpuTime() - processor) / 1e6,
                            0);
                });
    }

    void addMeasured(String name, Measured work) {
        sides.add(new Side(name, work, rounds));
    }

    void run() throws Exception {
        for (int round = -1; round < rounds; round++) {
            for (Side side : sides) {
                Program.Took took = side.work.run();
                if (round >= 0) {
                    side.seconds[round] = took.clock() / 1e3;
                    side.processor[round] = took.processor() / 1e3;
                    side.memory[round] = took.memory();
                }
            }
        }
    }

    /// A line for each side: its medians, and how fast it is against each side added before it.
    String report() {
        StringBuilder report = new StringBuilder();
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            report.append(
                    String.format(
                            Locale.ROOT,
                            "%-30s %7.3f s, processor %7.3f s",
                            side.name,
                            median(side.seconds),
                            median(side.processor)));
            if (median(side.memory) > 0) {
                report.append(String.format(Locale.ROOT, ", at most %.0f MB", median(side.memory)));
            }
            for (Side before : sides.subList(0, i)) {
                report.append(
                        String.format(
                                Locale.ROOT,
                                "; %.2f (processor %.2f) x %s",
                                speed(before.seconds, side.seconds),
                                speed(before.processor, side.processor),
                                before.name));
            }
            report.append('\n');
        }
        return report.toString();
    }

    /// The median, over the rounds, of how fast the second is as a multiple of the first.
    private static double speed(double[] first, double[] second) {
        double[] ratios = new double[first.length];
        Arrays.setAll(ratios, i -> first[i] / second[i]);
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
