package org.armscope.extraction.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.armscope.lexicon.weigh.Trait;
import org.armscope.lexicon.weigh.Weights;

/// Learns for one question how much each trait speaks for its answers: logistic regression by
/// AdaGrad, whose weights are drawn to nothing as they are used, so that few remain; those of the
/// later rounds are averaged.
final class Learner {

    private static final int ROUNDS = 14;
    private static final int AVERAGED = 7;
    private static final double STEP = 0.1;
    private static final double SMALL = 1e-8;

    /// How strongly great weights are drawn back, and all weights to nothing.
    private static final double SQUARES = 0.03;
    private static final double SIZES = 0.01;

    /// A trait seen less often teaches nothing.
    private static final int SELDOM = 5;

    private record Example(Set<Trait> traits, int answer) {}

    private final int from;
    private final int answers;
    private final List<Example> examples = new ArrayList<>();
    private final Map<Trait, Integer> seen = new HashMap<>();
    private final List<Trait> traits = new ArrayList<>();

    /// @param from the first of the question's answers among those of [Weights#ANSWERS]
    /// @param to behind the last; a single one may hold or not
    Learner(int from, int to) {
        this.from = from;
        this.answers = to - from;
    }

    /// @param answer a word that is none of the question's answers stands for "not so"
    void add(Set<Trait> found, String answer) {
        found.forEach(trait -> seen.merge(trait, 1, Integer::sum));
        int index = Weights.ANSWERS.subList(from, from + answers).indexOf(answer);
        examples.add(new Example(found, index));
    }

    /// Adds what was learnt to `all`.
    void learn(LearntWeights all) {
        List<int[]> rows = rows();
        double[][] weights = new double[traits.size()][answers];
        double[][] squares = new double[traits.size()][answers];
        double[][] sums = new double[traits.size()][answers];
        List<Integer> order = new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(rows.get(i), examples.get(i).answer(), weights, squares);
            }
            if (round >= ROUNDS - AVERAGED) {
                add(weights, sums);
            }
        }
        for (int i = 0; i < sums.length; i++) {
            for (int k = 0; k < answers; k++) {
                all.put(traits.get(i), from + k, sums[i][k] / AVERAGED);
            }
        }
    }

    /// The traits of each example by number, without the seldom ones.
    private List<int[]> rows() {
        Map<Trait, Integer> numbers = new HashMap<>();
        return examples.stream()
                .map(
                        example ->
                                example.traits().stream()
                                        .filter(trait -> seen.getOrDefault(trait, 0) >= SELDOM)
                                        .mapToInt(trait -> number(numbers, trait))
                                        .toArray())
                .toList();
    }

    private int number(Map<Trait, Integer> numbers, Trait trait) {
        Integer known = numbers.putIfAbsent(trait, traits.size());
        if (known == null) {
            traits.add(trait);
            return traits.size() - 1;
        }
        return known;
    }

    private static void add(double[][] weights, double[][] sums) {
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; k < weights[i].length; k++) {
                sums[i][k] += weights[i][k];
            }
        }
    }

    private void step(int[] row, int answer, double[][] weights, double[][] squares) {
        double[] wrong = likely(row, weights);
        if (answer >= 0) {
            wrong[answer] -= 1;
        }
        for (int i : row) {
            for (int k = 0; k < answers; k++) {
                double slope = wrong[k] + SQUARES * weights[i][k];
                squares[i][k] += slope * slope;
                double rate = STEP / Math.sqrt(squares[i][k] + SMALL);
                double next = weights[i][k] - rate * slope;
                weights[i][k] = Math.copySign(Math.max(0, Math.abs(next) - rate * SIZES), next);
            }
        }
    }

    /// How likely each answer is by the weights so far.
    private double[] likely(int[] row, double[][] weights) {
        double[] sums = new double[answers];
        for (int i : row) {
            for (int k = 0; k < answers; k++) {
                sums[k] += weights[i][k];
            }
        }
        double most = answers == 1 ? Math.max(0, sums[0]) : max(sums);
        double whole = answers == 1 ? Math.exp(-most) : 0;
        for (int k = 0; k < answers; k++) {
            sums[k] = Math.exp(sums[k] - most);
            whole += sums[k];
        }
        for (int k = 0; k < answers; k++) {
            sums[k] /= whole;
        }
        return sums;
    }

    private static double max(double[] sums) {
        double most = sums[0];
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        return most;
    }
}
