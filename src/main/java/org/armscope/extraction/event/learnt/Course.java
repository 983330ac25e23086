package org.armscope.extraction.event.learnt;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.extraction.event.kind.Told;
import org.jspecify.annotations.Nullable;

/// What a text has told up to a sentence, as the rules see it; to be led through its sentences in
/// their order. For one thread.
public final class Course {

    /// As many sentences behind a dealing may still speak of it without a name.
    private static final int NEAR = 5;

    private final Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    private int index;
    private int quiet = NEAR;
    private @Nullable Sighting before;
    private @Nullable EventStatus stage;

    /// True for a sentence that may tell of a dealing of Russia's with a Korea: it names one of
    /// them, or stands in a story of such dealings or close behind one.
    public boolean asksAbout(Sighting sighting) {
        return quiet < NEAR
                || sighting.koreaArms()
                || sighting.standing().koreaArms()
                || sighting.scene().names(p -> p.isRussian() || p.isKorean());
    }

    /// Goes on to the sentence behind this one.
    public void follow(Sighting sighting) {
        index++;
        before = sighting;
        quiet = sighting.koreaArms() ? 0 : quiet + 1;
        if (sighting.koreaArms()) {
            for (Told told : sighting.told()) {
                kinds.add(told.trigger().value().kind());
            }
            sighting.told().stream()
                    .map(Told::status)
                    .filter(mark -> mark != null)
                    .findFirst()
                    .ifPresent(mark -> stage = mark.status());
        }
    }

    /// How many sentences stand before.
    int index() {
        return index;
    }

    /// The sentence before, or null.
    @Nullable Sighting before() {
        return before;
    }

    /// How far the deal had come that was last told of, or null.
    @Nullable EventStatus stage() {
        return stage;
    }

    /// What the dealings before were.
    Set<EventKind> kinds() {
        return Collections.unmodifiableSet(kinds);
    }
}
