package org.armscope.extraction.event;

import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.annotation.event.StatusMark;
import org.armscope.lexicon.EventWords.HedgeWord;
import org.armscope.lexicon.EventWords.StatusWord;
import org.armscope.lexicon.EventWords.Trigger;
import org.jspecify.annotations.Nullable;

/// Tells how far a deal had come and how firmly a clause says so.
final class StatusChoice {

    /// A word of this weight tells more than the kind of event does.
    private static final int TELLING = 3;

    private StatusChoice() {}

    static @Nullable StatusMark status(Scene scene, Cue<Trigger> trigger) {
        Trigger told = trigger.value();
        if (!told.staged() || isWithoutStages(told.kind())) {
            return null;
        }
        Cue<StatusWord> best = heaviest(scene);
        EventStatus usual = told.status();
        if (usual != null && (best == null || best.value().weight() < TELLING)) {
            return new StatusMark(usual, scene.span(trigger));
        }
        EventStatus status = best == null ? null : best.value().status();
        return best == null || status == null ? null : new StatusMark(status, scene.span(best));
    }

    private static boolean isWithoutStages(EventKind kind) {
        return kind == EventKind.VISIT || kind == EventKind.TEST || kind == EventKind.DECREE;
    }

    private static @Nullable Cue<StatusWord> heaviest(Scene scene) {
        Cue<StatusWord> best = null;
        for (Cue<StatusWord> cue : scene.statuses()) {
            if (best == null || cue.value().weight() > best.value().weight()) {
                best = cue;
            }
        }
        return best;
    }

    static HedgeMark hedge(Scene scene) {
        Cue<HedgeWord> best = null;
        for (Cue<HedgeWord> cue : scene.hedges()) {
            if (best == null || cue.value().weight() > best.value().weight()) {
                best = cue;
            }
        }
        return best == null
                ? HedgeMark.ASSERTED
                : new HedgeMark(best.value().hedge(), scene.span(best));
    }
}
