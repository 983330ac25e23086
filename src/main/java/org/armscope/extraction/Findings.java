package org.armscope.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;

/// What the passes have found in one text so far, and which tokens are spoken for. Belongs to one
/// extraction alone.
public final class Findings {

    private final List<Annotation> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    /// Adds an annotation and claims the tokens from `from` to `to - 1` for it.
    public void add(Annotation annotation, int from, int to) {
        found.add(annotation);
        taken.set(from, to);
    }

    /// Claims tokens that no later pass may read as part of a mention.
    public void take(int from, int to) {
        taken.set(from, to);
    }

    public boolean isFree(int token) {
        return !taken.get(token);
    }

    /// True if none of the tokens from `from` to `to - 1` is claimed.
    public boolean isFree(int from, int to) {
        return freeEnd(from, to) >= to;
    }

    /// The first claimed token from `from` on, `limit` if there is none before it. Looks no further
    /// than `limit`, so that asking at every token of a long text costs no more than the limits.
    public int freeEnd(int from, int limit) {
        int i = from;
        while (i < limit && !taken.get(i)) {
            i++;
        }
        return i;
    }

    /// What was added so far, in the order it was.
    public List<Annotation> soFar() {
        return List.copyOf(found);
    }

    public Annotations all() {
        return Annotations.of(found);
    }
}
