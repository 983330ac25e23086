package org.armscope.extraction.event;

import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Hedge;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.annotation.event.StatusMark;
import org.armscope.lexicon.EventWords.HedgeWord;
import org.armscope.lexicon.EventWords.StatusWord;
import org.armscope.lexicon.EventWords.Trigger;
import org.jspecify.annotations.Nullable;

/// Tells how far a deal had come and how firmly a sentence says so.
final class StatusChoice {

    private StatusChoice() {}

    static @Nullable StatusMark status(Scene scene, Cue<Trigger> trigger) {
        EventKind kind = trigger.value().kind();
        if (kind == EventKind.VISIT || kind == EventKind.TEST || kind == EventKind.DECREE) {
            return null;
        }
        Cue<StatusWord> best = heaviest(scene);
        EventStatus usual = usual(kind);
        if (usual == null) {
            return best == null ? null : mark(scene, best.value().status(), best);
        }
        if (best != null && best.value().weight() > 2) {
            return mark(scene, best.value().status(), best);
        }
        return mark(scene, usual, trigger);
    }

    private static @Nullable EventStatus usual(EventKind kind) {
        return switch (kind) {
            case TALKS -> EventStatus.NEGOTIATING;
            case AGREEMENT -> EventStatus.AGREED;
            case OFFER -> EventStatus.PROPOSED;
            case ORDER -> EventStatus.ORDERED;
            case DELIVERY -> EventStatus.DELIVERED;
            case REFUSAL -> EventStatus.CANCELLED;
            case REPORT -> EventStatus.RUMOURED;
            case STATEMENT, POLICY, VISIT, TEST, DECREE -> null;
        };
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

    private static StatusMark mark(Scene scene, EventStatus status, Cue<?> cue) {
        return new StatusMark(status, scene.span(cue));
    }

    static HedgeMark hedge(Scene scene) {
        Cue<HedgeWord> best = null;
        for (Cue<HedgeWord> cue : scene.hedges()) {
            if (best == null || cue.value().weight() > best.value().weight()) {
                best = cue;
            }
        }
        Hedge hedge = best == null ? Hedge.ASSERTED : best.value().hedge();
        return best == null ? HedgeMark.ASSERTED : new HedgeMark(hedge, scene.span(best));
    }
}
