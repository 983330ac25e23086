package org.armscope.lexicon.net;

import java.io.DataInput;
import java.io.IOException;
import java.util.List;
import org.armscope.lexicon.weigh.Word;
import org.armscope.text.Tokens;

/// Some numbers for each word, alike for words that are used alike; the commonest words first. The
/// first of all stands for those that are not known.
final class WordVectors {

    private final int width;

    /// A byte for each number, and what a word's bytes are multiplied by.
    private final byte[] numbers;

    private final float[] scales;

    /// The words by their codes, each in the first free place from its own on; a free place has
    /// line 0.
    private final long[] keys;

    private final int[] lines;

    private WordVectors(int width, float[] scales, byte[] numbers) {
        this.width = width;
        this.scales = scales;
        this.numbers = numbers;
        int places = Integer.highestOneBit(Math.max(1, scales.length)) * 4;
        keys = new long[places];
        lines = new int[places];
    }

    static WordVectors read(DataInput from, List<String> words, int width) throws IOException {
        float[] scales = Layer.floats(from, words.size());
        byte[] numbers = new byte[words.size() * width];
        from.readFully(numbers);
        WordVectors vectors = new WordVectors(width, scales, numbers);
        for (int i = 1; i < words.size(); i++) {
            long code = Word.of(words.get(i)).code();
            int place = vectors.place(code);
            if (vectors.lines[place] == 0) {
                vectors.keys[place] = code;
                vectors.lines[place] = i;
            }
        }
        return vectors;
    }

    private int place(long code) {
        int place = Tokens.spread(code) & keys.length - 1;
        while (lines[place] != 0 && keys[place] != code) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    /// How many numbers a word has.
    int width() {
        return width;
    }

    /// Where a word stands; 0 for one that is not known.
    int line(Word word) {
        return lines[place(word.code())];
    }

    /// The numbers of the word in a line.
    float[] of(int line) {
        float[] vector = new float[width];
        for (int k = 0; k < width; k++) {
            vector[k] = scales[line] * numbers[line * width + k];
        }
        return vector;
    }
}
