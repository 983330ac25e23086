package org.armscope.lexicon.weigh;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.weigh.Trait.Kind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// For each trait how much it speaks for every answer to three questions: whether a sentence tells
/// of a dealing, of which kind, and of which status. Weights are logits: those of all traits of a
/// sentence are summed (multinomial logistic regression).
///
/// The file `event-weights.tsv` has a line for each trait: its kind, what it is, what stands behind
/// it, and what it speaks for: `dealing 0.41 refusal 1.02 cancelled -0.3`. The trait `all` of kind
/// `holds` stands in every sentence.
public final class Weights {

    /// The answers, in the order of the weights: a dealing or none, then the kinds, then the
    /// statuses, the last of which is none at all.
    public static final List<String> ANSWERS =
            Stream.of(
                            Stream.of("dealing"),
                            Stream.of(EventKind.values()).map(EventKind::word),
                            Stream.of(EventStatus.values()).map(EventStatus::word),
                            Stream.of("none"))
                    .flatMap(words -> words)
                    .toList();

    /// Where the kinds begin among the answers.
    public static final int KINDS = 1;

    /// Where the statuses begin.
    public static final int STATUSES = KINDS + EventKind.values().length;

    /// Weighs nothing: what the rules say stands.
    public static final Weights NONE = of(List.of());

    private static final List<EventKind> ALL_KINDS = List.of(EventKind.values());
    private static final List<EventStatus> ALL_STATUSES = List.of(EventStatus.values());

    private static final int FIELDS = 4;

    /// The traits by their numbers, each in the first free place from its own on; 0 is free.
    private final long[] keys;

    /// Which line the trait of each place stands in.
    private final int[] lines;

    /// What each line speaks for, one answer behind the other.
    private final float[] weights;

    /// How much each line speaks for a dealing: the one answer that is always asked for.
    private final float[] dealing;

    private Weights(int count) {
        int places = Integer.highestOneBit(Math.max(1, count)) * 4;
        keys = new long[places];
        lines = new int[places];
        weights = new float[count * ANSWERS.size()];
        dealing = new float[count];
    }

    /// The weights that come with the program.
    public static Weights bundled() throws IOException {
        return of(LexiconFile.bundled("event-weights.tsv"));
    }

    /// The weights that some lines hold.
    ///
    /// @throws IllegalArgumentException for a line that names no answer or no number
    public static Weights of(List<LexiconLine> lines) {
        Map<String, Integer> answers = new HashMap<>();
        ANSWERS.forEach(answer -> answers.put(answer, answers.size()));
        Weights weights = new Weights(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            LexiconLine line = lines.get(i);
            Kind kind = Kind.valueOf(line.field(0).toUpperCase(Locale.ROOT));
            Word what = Word.of(line.field(1));
            int place = weights.place(kind, what, Word.of(line.field(2)));
            weights.keys[place] = Trait.key(kind, what.code(), Word.of(line.field(2)).code());
            weights.lines[place] = i;
            weights.fill(i, line, answers);
        }
        return weights;
    }

    private void fill(int number, LexiconLine line, Map<String, Integer> known) {
        String[] parts = line.field(FIELDS - 1).split(" ", -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            Integer answer = known.get(parts[i]);
            if (answer == null) {
                throw new IllegalArgumentException(line.where() + ": no answer " + parts[i]);
            }
            weights[number * ANSWERS.size() + answer] = Float.parseFloat(parts[i + 1]);
        }
        dealing[number] = weights[number * ANSWERS.size()];
    }

    /// Where a trait stands, or the free place where it would.
    private int place(Kind kind, Word what, Word next) {
        long key = Trait.key(kind, what.code(), next.code());
        int place = Tokens.spread(key) & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    /// Where a kind stands among the answers.
    public static int answer(EventKind kind) {
        return KINDS + ALL_KINDS.indexOf(kind);
    }

    /// Where a status, or none, stands among the answers.
    public static int answer(@Nullable EventStatus status) {
        return STATUSES + (status == null ? ALL_STATUSES.size() : ALL_STATUSES.indexOf(status));
    }

    /// The kind that an answer names.
    public static EventKind kind(int answer) {
        return ALL_KINDS.get(answer - KINDS);
    }

    /// The status that an answer names; null for none.
    public static @Nullable EventStatus status(int answer) {
        int status = answer - STATUSES;
        return status == ALL_STATUSES.size() ? null : ALL_STATUSES.get(status);
    }

    /// A scale for the traits of one sentence, with nothing on it yet.
    public Sum sum() {
        return new Sum();
    }

    /// How much one trait speaks for an answer.
    public float of(Kind kind, Word what, int answer) {
        int place = place(kind, what, Word.NONE);
        return keys[place] == 0 ? 0 : weights[lines[place] * ANSWERS.size() + answer];
    }

    /// What traits say together; one that comes twice counts once.
    public final class Sum implements Scale {

        private final BitSet counted = new BitSet(dealing.length);
        private float dealings;

        private Sum() {}

        @Override
        public void put(Kind kind, Word what, Word next) {
            int place = place(kind, what, next);
            if (keys[place] != 0 && !counted.get(lines[place])) {
                counted.set(lines[place]);
                dealings += dealing[lines[place]];
            }
        }

        /// How much speaks for a dealing.
        public float dealing() {
            return dealings;
        }

        /// How much speaks for each answer, by the order of [#ANSWERS].
        public float[] answers() {
            float[] answers = new float[ANSWERS.size()];
            for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
                for (int k = 0; k < answers.length; k++) {
                    answers[k] += weights[i * answers.length + k];
                }
            }
            return answers;
        }
    }
}
