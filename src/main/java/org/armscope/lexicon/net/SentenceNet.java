package org.armscope.lexicon.net;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.weigh.Weights;
import org.armscope.lexicon.weigh.Word;

/// Reads the words of a sentence in their order, and says how much speaks for each answer to the
/// questions of [Weights].
///
/// Each word stands for some numbers, learnt from much English and then from judged sentences; a
/// word that is not in `event-net.words` for those of `<unknown>`. Two recurrences read them
/// forward and backward, and of their states the greatest and the mean are kept. What has been told
/// so far in a text is kept in some numbers more, of which each sentence replaces a part. The
/// three, of the sentence, the one before and the story, and the signs that rules see in the
/// sentence go through one hidden layer. A value, for any thread.
public final class SentenceNet {

    private static final int VERSION = 3;

    /// Longer sentences are read up to here.
    private static final int LONGEST = 60;

    private static final int PARTS = 4;

    private final WordVectors words;
    private final Recurrence forward;
    private final Recurrence backward;
    private final Layer tells;
    private final Layer hidden;
    private final Layer answers;
    private final int size;
    private final int kept;
    private final List<String> signs;

    /// Reads the form that `src/learn/learn_net.py` writes: version, counts, then the layers.
    ///
    /// @param spelt the words in the order of their vectors
    /// @param signs what the signs are called, in their order
    /// @throws IOException if they do not belong together
    SentenceNet(DataInput from, List<String> spelt, List<String> signs) throws IOException {
        if (from.readInt() != VERSION || from.readInt() != spelt.size()) {
            throw new IOException("event-net.bin does not belong to event-net.words.");
        }
        int width = from.readInt();
        size = from.readInt();
        kept = from.readInt();
        if (from.readInt() != signs.size()) {
            throw new IOException("event-net.bin does not belong to event-net.signs.");
        }
        this.signs = List.copyOf(signs);
        int between = from.readInt();
        words = WordVectors.read(from, spelt, width);
        forward = Recurrence.read(from, words, size);
        backward = Recurrence.read(from, words, size);
        tells = Layer.read(from, PARTS * size, 2 * kept);
        hidden = Layer.read(from, 2 * PARTS * size + kept + signs.size(), between);
        answers = Layer.read(from, between, Weights.ANSWERS.size());
    }

    /// The net that comes with the program.
    public static SentenceNet bundled() throws IOException {
        try (InputStream in = LexiconFile.open("event-net.bin")) {
            return new SentenceNet(
                    new DataInputStream(new BufferedInputStream(in, 1 << 16)),
                    LexiconFile.lines("event-net.words"),
                    LexiconFile.lines("event-net.signs"));
        }
    }

    /// What the signs are called that it was taught to heed, in their order.
    public List<String> signs() {
        return signs;
    }

    /// What there is before the first sentence.
    public float[] nothing() {
        return new float[PARTS * size];
    }

    /// The story before the first sentence.
    public float[] noStory() {
        return new float[kept];
    }

    /// What one sentence is read as: numbers for [#story] and [#answers].
    public float[] read(List<Word> sentence) {
        int[] lines = new int[Math.clamp(sentence.size(), 1, LONGEST)];
        for (int i = 0; i < Math.min(lines.length, sentence.size()); i++) {
            lines[i] = words.line(sentence.get(i));
        }
        float[] all = nothing();
        read(forward, lines, false, all, 0);
        read(backward, lines, true, all, size);
        return all;
    }

    private void read(Recurrence by, int[] lines, boolean backward, float[] into, int from) {
        float[] most = new float[size];
        float[] mean = new float[size];
        by.read(lines, backward, most, mean);
        System.arraycopy(most, 0, into, from, size);
        System.arraycopy(mean, 0, into, from + 2 * size, size);
    }

    /// The story with one sentence more.
    ///
    /// @param read what the sentence was read as
    public float[] story(float[] before, float[] read) {
        float[] told = new float[2 * kept];
        tells.of(read, told);
        float[] story = new float[kept];
        for (int k = 0; k < kept; k++) {
            float fresh = 2 * Recurrence.sigmoid(2 * told[k]) - 1; // the hyperbolic tangent
            story[k] = fresh + Recurrence.sigmoid(told[kept + k]) * (before[k] - fresh);
        }
        return story;
    }

    /// How much speaks for each answer, by the order of [Weights#ANSWERS], as logits.
    ///
    /// @param now what the sentence was read as
    /// @param before the same of the one before, or nothing
    /// @param story of the sentences before
    /// @param seen the signs, in the order of [#signs]
    public float[] answers(float[] now, float[] before, float[] story, float[] seen) {
        float[] all = new float[now.length + before.length + story.length + seen.length];
        System.arraycopy(now, 0, all, 0, now.length);
        System.arraycopy(before, 0, all, now.length, before.length);
        System.arraycopy(story, 0, all, now.length + before.length, story.length);
        System.arraycopy(seen, 0, all, all.length - seen.length, seen.length);
        float[] between = new float[hidden.outputs()];
        hidden.of(all, between);
        for (int i = 0; i < between.length; i++) {
            between[i] = Math.max(0, between[i]);
        }
        float[] said = new float[answers.outputs()];
        answers.of(between, said);
        return said;
    }
}
