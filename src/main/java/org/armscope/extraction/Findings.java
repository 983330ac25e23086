package org.armscope.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.lexicon.name.Words;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// What the passes have found in one text so far, and which tokens are spoken for. Belongs to one
/// extraction alone.
public final class Findings {

    private final List<Annotation> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    /// From the one token to before the other none is claimed; nothing is known where the other is
    /// the lesser.
    private int freeFrom;

    private int nextTaken = -1;

    private @Nullable Words classifiedBy;
    private int[] classes = new int[0];

    /// The classes of the words from the reading's `from` on, 0 for marks and numbers. Looked up
    /// once for all passes that ask by the same table; not to be changed.
    public int[] classes(Reading reading, Words words) {
        if (classifiedBy != words) {
            classes = classify(reading, words);
            classifiedBy = words;
        }
        return classes;
    }

    private static int[] classify(Reading reading, Words words) {
        Tokens tokens = reading.tokens();
        int[] classes = new int[Math.max(0, reading.to() - reading.from())];
        for (int i = 0; i < classes.length; i++) {
            int token = reading.from() + i;
            classes[i] = tokens.isWord(token) ? words.of(tokens, token) : 0;
        }
        return classes;
    }

    /// Adds an annotation and claims the tokens from `from` to `to - 1` for it.
    public void add(Annotation annotation, int from, int to) {
        found.add(annotation);
        take(from, to);
    }

    /// Claims tokens that no later pass may read as part of a mention.
    public void take(int from, int to) {
        taken.set(from, to);
        freeFrom = 0;
        nextTaken = -1;
    }

    public boolean isFree(int token) {
        return !taken.get(token);
    }

    /// True if none of the tokens from `from` to `to - 1` is claimed.
    public boolean isFree(int from, int to) {
        return freeEnd(from, to) >= to;
    }

    /// The first claimed token from `from` on, `limit` if there is none before it. What was found
    /// is remembered, so that asking at every token of a long text looks at each once.
    public int freeEnd(int from, int limit) {
        if (from < freeFrom || from > nextTaken) {
            int next = taken.nextSetBit(from);
            freeFrom = from;
            nextTaken = next < 0 ? Integer.MAX_VALUE : next;
        }
        return Math.max(from, Math.min(limit, nextTaken));
    }

    /// What was added so far, in the order it was.
    public List<Annotation> soFar() {
        return List.copyOf(found);
    }

    public Annotations all() {
        return Annotations.of(found);
    }
}
