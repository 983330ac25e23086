package org.armscope.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The same questions asked of two or more programs in turn, round after round, so that whatever
/// else the machine does falls on all of them. A round warms up and does not count.
final class Pairs {

    private final List<BenchQuery> questions;
    private final int rounds;
    private final Map<String, Asked> sides = new LinkedHashMap<>();

    /// Answers a question.
    interface Asked {
        Sample.Took ask(BenchQuery question) throws Exception;
    }

    Pairs(List<BenchQuery> questions, int rounds) {
        this.questions = questions;
        this.rounds = rounds;
    }

    /// The first one is what the others are compared with.
    void add(String name, Asked side) {
        sides.put(name, side);
    }

    void run() throws Exception {
        Map<String, Map<String, Sample[]>> took = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (BenchQuery question : questions) {
                for (Map.Entry<String, Asked> side : sides.entrySet()) {
                    Sample.Took one = side.getValue().ask(question);
                    if (round >= 0) {
                        add(took, "all", side.getKey(), round, one);
                        String kind = question.kind().name().toLowerCase(Locale.ROOT);
                        add(took, kind, side.getKey(), round, one);
                    }
                }
            }
        }
        took.forEach(this::print);
    }

    private void add(
            Map<String, Map<String, Sample[]>> took,
            String kind,
            String side,
            int round,
            Sample.Took one) {
        took.computeIfAbsent(kind, _ -> new LinkedHashMap<>())
                .computeIfAbsent(side, _ -> samples())[round]
                .add(one);
    }

    private Sample[] samples() {
        return IntStream.range(0, rounds).mapToObj(_ -> new Sample()).toArray(Sample[]::new);
    }

    private void print(String kind, Map<String, Sample[]> bySide) {
        String compared = bySide.keySet().iterator().next();
        Sample[] first = bySide.values().iterator().next();
        bySide.forEach(
                (side, samples) -> {
                    System.out.printf(
                            Locale.ROOT,
                            "%-7s %-18s clock %s  processor %s",
                            kind,
                            side,
                            figures(samples, Sample::clock),
                            figures(samples, Sample::processor));
                    if (!side.equals(compared)) {
                        System.out.printf(
                                Locale.ROOT,
                                "   ratio clock %s  processor %s",
                                ratios(first, samples, Sample::clock),
                                ratios(first, samples, Sample::processor));
                    }
                    System.out.println();
                });
    }

    /// Medians over the rounds of the 50th, 95th and 99th of a hundred.
    private static String figures(Sample[] samples, BiFunction<Sample, Double, Double> of) {
        return three(share -> median(samples.length, i -> of.apply(samples[i], share)));
    }

    private static String ratios(
            Sample[] first, Sample[] other, BiFunction<Sample, Double, Double> of) {
        return three(
                share ->
                        median(
                                other.length,
                                i -> of.apply(other[i], share) / of.apply(first[i], share)));
    }

    private static String three(Function<Double, Double> of) {
        return String.format(
                Locale.ROOT, "%7.2f %7.2f %7.2f", of.apply(0.50), of.apply(0.95), of.apply(0.99));
    }

    private static double median(int rounds, Function<Integer, Double> of) {
        double[] sorted = IntStream.range(0, rounds).mapToDouble(of::apply).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
