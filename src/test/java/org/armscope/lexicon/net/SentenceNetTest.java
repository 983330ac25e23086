package org.armscope.lexicon.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.armscope.lexicon.weigh.Weights;
import org.armscope.lexicon.weigh.Word;
import org.junit.jupiter.api.Test;

/// The net by a small one whose answers are worked out beside it, step by step as the form says.
class SentenceNetTest {

    private static final List<String> WORDS = List.of("<unknown>", "tanks", "offered", "<korea>");
    private static final int WIDTH = 3;
    private static final int SIZE = 2;
    private static final int KEPT = 4;
    private static final double[] SIGNS = {1, 0, 0.5};
    private static final int HIDDEN = 5;
    private static final float EXACT = 2e-3f;

    private final Random random = new Random(3);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private final double[][] vectors = new double[WORDS.size()][WIDTH];

    /// Weights by input, with the bias as the last row.
    private static final class Linear {

        private final double[][] rows;

        Linear(double[][] rows) {
            this.rows = rows;
        }

        double[] of(double[] in) {
            double[] sum = rows[rows.length - 1].clone();
            for (int i = 0; i < in.length; i++) {
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += in[i] * rows[i][k];
                }
            }
            return sum;
        }
    }

    private static final class Unit {

        private final Linear says;
        private final double[] keeps;
        private final double[] shows;

        Unit(Linear says, double[] keeps, double[] shows) {
            this.says = says;
            this.keeps = keeps;
            this.shows = shows;
        }

        /// What is shown, the greatest and then the means.
        double[][] read(List<double[]> words) {
            double[] state = new double[SIZE];
            double[] most = new double[SIZE];
            double[] mean = new double[SIZE];
            Arrays.fill(most, Double.NEGATIVE_INFINITY);
            for (double[] word : words) {
                double[] said = says.of(word);
                for (int k = 0; k < SIZE; k++) {
                    double keep = logistic(said[SIZE + k] + keeps[k] * state[k]);
                    double show = logistic(said[2 * SIZE + k] + shows[k] * state[k]);
                    state[k] = keep * state[k] + (1 - keep) * said[k];
                    most[k] = Math.max(most[k], show * state[k]);
                    mean[k] += show * state[k] / words.size();
                }
            }
            return new double[][] {most, mean};
        }
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Test
    void itAnswersAsItsFormSays() throws IOException {
        out.writeInt(3);
        out.writeInt(WORDS.size());
        out.writeInt(WIDTH);
        out.writeInt(SIZE);
        out.writeInt(KEPT);
        out.writeInt(SIGNS.length);
        out.writeInt(HIDDEN);
        writeVectors();
        Unit forth = unit();
        Unit back = unit();
        Linear tells = linear(4 * SIZE, 2 * KEPT);
        Linear hidden = linear(8 * SIZE + KEPT + SIGNS.length, HIDDEN);
        Linear answers = linear(HIDDEN, Weights.ANSWERS.size());
        SentenceNet net = net(WORDS);

        double[] before = state(forth, back, 3, 2);
        double[] now = state(forth, back, 1, 2, 0, 3, 1);
        double[] story = story(tells, before, story(tells, now, new double[KEPT]));
        double[] between = hidden.of(joined(joined(joined(now, before), story), SIGNS));
        double[] wanted = answers.of(Arrays.stream(between).map(x -> Math.max(0, x)).toArray());
        float[] earlier = net.read(words("<korea>", "offered"));
        float[] read = net.read(words("tanks", "offered", "unheard-of", "<korea>", "Tanks"));
        assertArrayEquals(floats(now), read, EXACT);
        float[] told = net.story(net.story(net.noStory(), read), earlier);
        assertArrayEquals(floats(story), told, EXACT);
        assertArrayEquals(
                floats(wanted), net.answers(read, earlier, told, floats(SIGNS)), 10 * EXACT);
        assertArrayEquals(read, net.read(words("tanks", "offered", "x", "<korea>", "tanks")));
    }

    private static double[] story(Linear tells, double[] read, double[] before) {
        double[] told = tells.of(read);
        double[] story = new double[KEPT];
        for (int k = 0; k < KEPT; k++) {
            double keep = logistic(told[KEPT + k]);
            story[k] = keep * before[k] + (1 - keep) * Math.tanh(told[k]);
        }
        return story;
    }

    @Test
    void wordsOfAnotherNetAreRefused() throws IOException {
        out.writeInt(3);
        out.writeInt(WORDS.size());
        assertThrows(IOException.class, () -> net(List.of("<unknown>", "tanks")));
    }

    @Test
    void theBundledOneHeedsTheOrderOfWordsTheSentenceBeforeTheStoryAndSigns() throws IOException {
        SentenceNet net = SentenceNet.bundled();
        List<Word> sold = words("<russia>", "sold", "<weapon>", "to", "<korea>", ".");
        List<Word> bought = words("<korea>", "sold", "<weapon>", "to", "<russia>", ".");
        float[] first = net.read(sold);
        float[] none = new float[net.signs().size()];
        float[] one = none.clone();
        one[0] = 1;
        assertArrayEquals(first, SentenceNet.bundled().read(sold));
        assertNotEquals(Arrays.toString(first), Arrays.toString(net.read(bought)));
        assertNotEquals(
                Arrays.toString(net.answers(first, net.nothing(), net.noStory(), none)),
                Arrays.toString(net.answers(first, net.read(bought), net.noStory(), none)));
        float[] story = net.story(net.noStory(), net.read(bought));
        float[] answers = net.answers(first, net.nothing(), story, none);
        assertNotEquals(
                Arrays.toString(net.answers(first, net.nothing(), net.noStory(), none)),
                Arrays.toString(answers));
        assertNotEquals(
                Arrays.toString(net.answers(first, net.nothing(), story, one)),
                Arrays.toString(answers));
        assertEquals(Weights.ANSWERS.size(), answers.length);
        assertArrayEquals(net.read(words("<unknown>")), net.read(List.of()));
    }

    private SentenceNet net(List<String> words) throws IOException {
        return new SentenceNet(
                new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())),
                words,
                List.of("rules dealing", "has arms", "near"));
    }

    private void writeVectors() throws IOException {
        byte[][] numbers = new byte[WORDS.size()][WIDTH];
        for (byte[] word : numbers) {
            random.nextBytes(word);
            out.writeFloat(0.01f);
        }
        for (int i = 0; i < numbers.length; i++) {
            out.write(numbers[i]);
            for (int k = 0; k < WIDTH; k++) {
                vectors[i][k] = 0.01f * numbers[i][k];
            }
        }
    }

    private Unit unit() throws IOException {
        return new Unit(linear(WIDTH, 3 * SIZE), numbers(SIZE), numbers(SIZE));
    }

    private Linear linear(int inputs, int outputs) throws IOException {
        double[][] rows = new double[inputs + 1][];
        for (int i = 0; i <= inputs; i++) {
            rows[i] = numbers(outputs);
        }
        return new Linear(rows);
    }

    private double[] numbers(int count) throws IOException {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            float number = (float) random.nextGaussian();
            numbers[i] = number;
            out.writeFloat(number);
        }
        return numbers;
    }

    private double[] state(Unit forth, Unit back, int... lines) {
        List<double[]> words = Arrays.stream(lines).mapToObj(i -> vectors[i]).toList();
        double[][] ahead = forth.read(words);
        double[][] behind = back.read(words.reversed());
        return joined(ahead[0], behind[0], ahead[1], behind[1]);
    }

    private static double[] joined(double[]... parts) {
        return Stream.of(parts).flatMapToDouble(Arrays::stream).toArray();
    }

    private static float[] floats(double... numbers) {
        float[] floats = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            floats[i] = (float) numbers[i];
        }
        return floats;
    }

    private static List<Word> words(String... spelt) {
        return Stream.of(spelt).map(Word::of).toList();
    }
}
