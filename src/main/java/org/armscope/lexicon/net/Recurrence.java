package org.armscope.lexicon.net;

import java.io.DataInput;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Reads words one after another and keeps a state that each of them changes: a simple recurrent
/// unit (Lei et al. 2018). How much of its state is kept and how much is shown hangs on the word
/// and on the state, number by number.
final class Recurrence {

    /// A word says what is new, how much is kept, and how much is shown.
    private static final int SAID = 3;

    /// What the commonest words say is kept: it is always the same.
    private static final int COMMON = 4096;

    private final int size;
    private final WordVectors words;
    private final Layer says;

    /// How much the state itself has it kept, and shown.
    private final float[] keeps;

    private final float[] shows;
    private final AtomicReferenceArray<float[]> said = new AtomicReferenceArray<>(COMMON);

    private Recurrence(int size, WordVectors words, Layer says, float[] keeps, float[] shows) {
        this.size = size;
        this.words = words;
        this.says = says;
        this.keeps = keeps;
        this.shows = shows;
    }

    /// @param size how many numbers make a state
    static Recurrence read(DataInput from, WordVectors words, int size) throws IOException {
        Layer says = Layer.read(from, words.width(), SAID * size);
        float[] keeps = Layer.floats(from, size);
        return new Recurrence(size, words, says, keeps, Layer.floats(from, size));
    }

    /// Of what is shown after each of some words the greatest and the mean, number by number.
    ///
    /// @param lines where the words stand among the vectors; at least one
    /// @param most takes the greatest
    /// @param mean takes the means; all 0
    void read(int[] lines, boolean backward, float[] most, float[] mean) {
        float[] state = new float[size];
        float[] kept = new float[size];
        float[] shown = new float[size];
        Arrays.fill(most, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < lines.length; i++) {
            next(said(lines[backward ? lines.length - 1 - i : i]), state, kept, shown);
            for (int k = 0; k < size; k++) {
                most[k] = Math.max(most[k], shown[k]);
            }
            for (int k = 0; k < size; k++) {
                mean[k] += shown[k];
            }
        }
        for (int k = 0; k < size; k++) {
            mean[k] /= lines.length;
        }
    }

    private float[] said(int line) {
        float[] known = line < COMMON ? said.get(line) : null;
        if (known != null) {
            return known;
        }
        float[] fresh = new float[SAID * size];
        says.of(words.of(line), fresh);
        if (line < COMMON) {
            said.set(line, fresh);
        }
        return fresh;
    }

    /// In steps that the machine can take for many numbers at once.
    private void next(float[] word, float[] state, float[] kept, float[] shown) {
        gate(word, size, keeps, state, kept);
        gate(word, 2 * size, shows, state, shown);
        for (int k = 0; k < size; k++) {
            state[k] = word[k] + kept[k] * (state[k] - word[k]);
        }
        for (int k = 0; k < size; k++) {
            shown[k] *= state[k];
        }
    }

    private void gate(float[] word, int from, float[] own, float[] state, float[] out) {
        for (int k = 0; k < size; k++) {
            out[k] = sigmoid(word[from + k] + own[k] * state[k]);
        }
    }

    /// The logistic function to four digits, by the continued fraction of the hyperbolic tangent:
    /// no exponential is needed.
    static float sigmoid(float x) {
        float in = Math.max(-4.97f, Math.min(4.97f, 0.5f * x));
        float square = in * in;
        float above = in * (135135 + square * (17325 + square * (378 + square)));
        float below = 135135 + square * (62370 + square * (3150 + square * 28));
        return 0.5f * above / below + 0.5f;
    }
}
