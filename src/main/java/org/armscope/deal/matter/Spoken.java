package org.armscope.deal.matter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the events of an article before one have spoken of, towards one recipient.
public final class Spoken {

    /// How often each subject was named, and when first.
    private final Map<Subject, Count> subjects = new HashMap<>();

    private @Nullable Count most;
    private @Nullable Subject meant;
    private boolean arms;

    /// @param times how often
    private record Count(Subject subject, int place, int times) {

        boolean beats(Count other) {
            return times > other.times || (times == other.times && place < other.place);
        }
    }

    /// @param heading what the heading is about, which counts twice
    public Spoken(Optional<Subject> heading) {
        heading.ifPresent(this::add);
        heading.ifPresent(this::add); // counts more than one sentence does
    }

    /// What a sentence that names no kind of arms is about stands for those behind it, as long as
    /// none names one.
    public void mean(Subject subject) {
        if (subjects.isEmpty()) {
            meant = subject;
        }
    }

    /// Told what a sentence names.
    public void add(Subject subject) {
        Count before = subjects.getOrDefault(subject, new Count(subject, subjects.size(), 0));
        Count now = new Count(subject, before.place(), before.times() + 1);
        subjects.put(subject, now);
        most = most == null || now.beats(most) ? now : most;
    }

    /// The subject of most, the first of equals.
    public @Nullable Subject most() {
        return most == null ? meant : most.subject();
    }

    /// Told of a sentence that names arms at large.
    public void speakOfArms() {
        arms = true;
    }

    /// True once a sentence did.
    public boolean spokeOfArms() {
        return arms;
    }
}
