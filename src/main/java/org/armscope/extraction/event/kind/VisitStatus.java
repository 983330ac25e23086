package org.armscope.extraction.event.kind;

import java.util.List;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.StatusMark;
import org.armscope.extraction.event.mode.Modality;
import org.armscope.extraction.event.mode.Reality;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Topic;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.StatusWord;
import org.armscope.lexicon.EventWords.Trigger;
import org.jspecify.annotations.Nullable;

/// Tells how far a deal had come that a journey serves: "flies to Seoul to sign an arms contract",
/// "on a visit during which he asked for tanks". A journey of which the sentence names no deal has
/// none.
final class VisitStatus {

    /// The weight of nouns: "an agreement" need not have come about.
    private static final int NOUN = 3;

    /// How far "what" reaches.
    private static final int QUESTION = 5;

    private VisitStatus() {}

    static @Nullable StatusMark of(Scene scene) {
        if (!Topic.speaksOfArms(scene)) {
            return null;
        }
        StatusMark signed = signed(scene);
        if (signed != null) {
            return signed;
        }
        StatusMark asked = mark(scene, EventStatus.PROPOSED);
        asked = asked == null ? told(scene, EventKind.OFFER, EventStatus.PROPOSED) : asked;
        if (asked != null) {
            return asked;
        }
        StatusMark discussed = mark(scene, EventStatus.NEGOTIATING);
        discussed =
                discussed == null
                        ? told(scene, EventKind.TALKS, EventStatus.NEGOTIATING)
                        : discussed;
        return discussed == null ? sales(scene) : discussed;
    }

    /// An agreement that the visitors signed or are to sign.
    private static @Nullable StatusMark signed(Scene scene) {
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            Trigger trigger = cue.value().getFirst();
            if (trigger.kind() == EventKind.AGREEMENT
                    && trigger.weight() > NOUN
                    && (isAim(scene, cue)
                            || Reality.isTold(scene, new Cue<>(trigger, cue.from(), cue.to())))) {
                EventStatus status =
                        Modality.status(EventStatus.AGREED, Modality.of(scene, cue), false);
                boolean open = isAim(scene, cue) || isAwaited(scene, cue);
                return new StatusMark(
                        status == null || open ? EventStatus.NEGOTIATING : status, scene.span(cue));
            }
        }
        return null;
    }

    /// True for "to sign".
    private static boolean isAim(Scene scene, Cue<?> cue) {
        return scene.tokens().is(cue.from(), "to") || scene.tokens().is(cue.from() - 1, "to");
    }

    /// True for "is to be crowned by the signing".
    private static boolean isAwaited(Scene scene, Cue<?> signing) {
        return scene.modes().stream()
                .anyMatch(mode -> mode.value() == Mode.AHEAD && mode.to() <= signing.from());
    }

    private static @Nullable StatusMark mark(Scene scene, EventStatus wanted) {
        for (Cue<StatusWord> cue : scene.statuses()) {
            if (cue.value().status() == wanted && !isAsked(scene, cue)) {
                return new StatusMark(wanted, scene.span(cue));
            }
        }
        return null;
    }

    /// True in "to learn what the Koreans would like to buy".
    private static boolean isAsked(Scene scene, Cue<?> cue) {
        for (int i = cue.from() - 1; i >= scene.from() && cue.from() - i <= QUESTION; i--) {
            if (scene.tokens().is(i, "what")) {
                return true;
            }
        }
        return false;
    }

    /// A request or talks told by a verb: "arms are expected to figure prominently".
    private static @Nullable StatusMark told(Scene scene, EventKind kind, EventStatus status) {
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            Trigger trigger = cue.value().getFirst();
            if (trigger.kind() == kind && trigger.weight() >= NOUN && !isAsked(scene, cue)) {
                return new StatusMark(status, scene.span(cue));
            }
        }
        return null;
    }

    /// Where arms sales or an arms deal are named, they are what was talked about.
    private static @Nullable StatusMark sales(Scene scene) {
        for (Cue<Matter> cue : scene.matters()) {
            boolean arms = cue.value() == Matter.ARMS || cue.value() == Matter.TRADE;
            boolean deal =
                    scene.is(cue.to() - 1, Role.DEAL)
                            || (cue.to() < scene.to() && scene.is(cue.to(), Role.DEAL));
            if (arms && deal) {
                return new StatusMark(EventStatus.NEGOTIATING, scene.span(cue));
            }
        }
        return null;
    }
}
