package org.armscope.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.armscope.deal.DealEvent;
import org.armscope.deal.Deals;
import org.armscope.deal.ScatteredEvents;
import org.armscope.deal.build.DealBuilder;
import org.armscope.lexicon.Lexicon;

/// How long deals take to make of many events, and how that grows with their number: of events of
/// articles with a few each, and of one article with all of them.
///
/// The arguments are numbers of events, each greater than the one before.
final class DealBench {

    private static final PrintStream OUT = System.out;
    private static final double MILLION = 1e6;
    private static final int ROUNDS = 5;
    private static final int FEW = 5;
    private static final int YEARS = 20;

    private final DealBuilder builder;

    private DealBench() throws IOException {
        builder = DealBuilder.with(Lexicon.bundled().names().weapons());
    }

    public static void main(String[] args) throws IOException {
        List<Integer> counts =
                args.length == 0
                        ? List.of(10_000, 100_000)
                        : Arrays.stream(args).map(Integer::valueOf).toList();
        DealBench bench = new DealBench();
        bench.measure("articles of a few events", counts, FEW);
        bench.measure("one article", counts, Integer.MAX_VALUE);
    }

    private void measure(String what, List<Integer> counts, int perArticle) {
        double before = 0;
        int fewer = 0;
        for (int count : counts) {
            double took = build(what, ScatteredEvents.of(count, 46, perArticle, YEARS));
            if (fewer > 0) {
                OUT.printf(
                        "%s: %.1f times the events, %.1f times the time%n",
                        what, (double) count / fewer, took / before);
            }
            before = took;
            fewer = count;
        }
    }

    /// Milliseconds of processor time, the median of some rounds behind one that warms up.
    private double build(String what, List<DealEvent> events) {
        double[] took = new double[ROUNDS];
        Deals deals = builder.build(events);
        for (int i = 0; i < ROUNDS; i++) {
            long begun = cpu();
            deals = builder.build(events);
            took[i] = (cpu() - begun) / MILLION;
        }
        Arrays.sort(took);
        int largest = deals.all().stream().mapToInt(deal -> deal.steps().size()).max().orElse(0);
        OUT.printf(
                "%s: %,d events, %,d deals, the largest of %,d: %.0f ms of the processor%n",
                what, events.size(), deals.all().size(), largest, took[ROUNDS / 2]);
        return took[ROUNDS / 2];
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
