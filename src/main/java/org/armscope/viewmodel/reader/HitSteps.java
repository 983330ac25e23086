package org.armscope.viewmodel.reader;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.armscope.query.Occurrence;
import org.armscope.text.Span;
import org.armscope.viewmodel.Counts;
import org.jspecify.annotations.Nullable;

/// Which hit of a page is the current one. A page is given with each question, since it changes
/// while hits are stepped through.
final class HitSteps {

    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(ReaderModel.NO_HIT);

    /// The number of the current hit, from 0, or [ReaderModel#NO_HIT].
    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /// For example `3 of 7 hits`; empty where nothing is marked.
    String inWords(@Nullable Page open) {
        return open == null || open.hits().isEmpty()
                ? ""
                : current.get() + 1 + " of " + Counts.of(open.hits().size(), "hit");
    }

    void none() {
        current.set(ReaderModel.NO_HIT);
    }

    void set(int hit) {
        current.set(hit);
    }

    /// Goes to the first hit, if there is one.
    void first(Page read) {
        current.set(read.hits().isEmpty() ? ReaderModel.NO_HIT : 0);
    }

    /// Goes to the first hit that stands at a place of the text; stays where none does.
    void at(Page read, Span place) {
        List<Occurrence> hits = read.hits();
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).overlaps(place)) {
                current.set(i);
                return;
            }
        }
    }

    /// Goes on by so many hits, round and round.
    void step(@Nullable Page open, int by) {
        if (open != null && !open.hits().isEmpty()) {
            current.set(Math.floorMod(current.get() + by, open.hits().size()));
        }
    }
}
