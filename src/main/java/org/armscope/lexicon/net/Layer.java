package org.armscope.lexicon.net;

import java.io.DataInput;
import java.io.IOException;

/// A linear layer: `out = bias + weights · in`.
///
/// The weights stand input by input, each with its effect on every output, so that the machine can
/// take many outputs at once.
final class Layer {

    private final int inputs;
    private final int outputs;
    private final float[] weights;
    private final float[] bias;

    private Layer(int inputs, int outputs, float[] weights, float[] bias) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.weights = weights;
        this.bias = bias;
    }

    /// Reads the weights, then the bias.
    static Layer read(DataInput from, int inputs, int outputs) throws IOException {
        float[] weights = floats(from, inputs * outputs);
        return new Layer(inputs, outputs, weights, floats(from, outputs));
    }

    int outputs() {
        return outputs;
    }

    /// Writes the outputs for `inputs` numbers over `out`: four inputs at once, so that an output
    /// is fetched and put back for every fourth of them only.
    void of(float[] in, float[] out) {
        System.arraycopy(bias, 0, out, 0, outputs);
        int i = 0;
        for (; i + 4 <= inputs; i += 4) {
            add(in[i], in[i + 1], in[i + 2], in[i + 3], i * outputs, out);
        }
        for (; i < inputs; i++) {
            add(in[i], i * outputs, out);
        }
    }

    private void add(float a, float b, float c, float d, int first, float[] out) {
        int second = first + outputs;
        int third = second + outputs;
        int fourth = third + outputs;
        for (int k = 0; k < outputs; k++) {
            out[k] +=
                    a * weights[first + k]
                            + b * weights[second + k]
                            + c * weights[third + k]
                            + d * weights[fourth + k];
        }
    }

    private void add(float one, int row, float[] out) {
        for (int k = 0; k < outputs; k++) {
            out[k] += one * weights[row + k];
        }
    }

    static float[] floats(DataInput from, int count) throws IOException {
        float[] read = new float[count];
        for (int i = 0; i < count; i++) {
            read[i] = from.readFloat();
        }
        return read;
    }
}
