package org.armscope.extraction.event;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armscope.lexicon.weigh.Trait;
import org.armscope.lexicon.weigh.Weights;

/// What was learnt, as the lines of the file of weights.
final class LearntWeights {

    /// What weighs less is left out.
    private static final double LEAST = 0.07;

    private final Map<Trait, Map<Integer, Double>> weights =
            new TreeMap<>(
                    Comparator.comparing(Trait::kind)
                            .thenComparing(Trait::what)
                            .thenComparing(Trait::next));

    void put(Trait trait, int answer, double weight) {
        if (Math.abs(weight) >= LEAST) {
            weights.computeIfAbsent(trait, _ -> new TreeMap<>()).put(answer, weight);
        }
    }

    String lines() {
        return weights.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Trait trait, Map<Integer, Double> answers) {
        return answers.entrySet().stream()
                .map(e -> Weights.ANSWERS.get(e.getKey()) + " " + number(e.getValue()))
                .collect(
                        Collectors.joining(
                                " ",
                                trait.kind().word()
                                        + "\t"
                                        + trait.what()
                                        + "\t"
                                        + trait.next()
                                        + "\t",
                                ""));
    }

    private static String number(double weight) {
        return String.format(Locale.ROOT, "%.2f", weight);
    }
}
