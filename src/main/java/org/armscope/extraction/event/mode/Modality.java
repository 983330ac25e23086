package org.armscope.extraction.event.mode;

import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Direction;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads what the words around a verb make of the deed: whether it lies ahead, is only wished for,
/// or is not so.
public final class Modality {

    /// How many words may stand between: "may also have", "is expected to be".
    private static final int REACH = 2;

    /// How long "of the missiles was originally" may be.
    private static final int OF = 10;

    /// How far "no" reaches: "no contracts of this kind would be signed".
    private static final int DENIAL = 7;

    /// How far a word reaches that makes what follows "to" done.
    private static final int DONE = 10;

    private Modality() {}

    /// The mode of what the cue tells, or null where it is simply so.
    public static @Nullable Mode of(Scene scene, Cue<?> cue) {
        Cue<Mode> near = null;
        int from = scene.tokens().is(cue.from(), "to") ? cue.from() + 1 : cue.from();
        for (Cue<Mode> mode : scene.modes()) {
            if (mode.value() != Mode.DONE
                    && mode.to() <= from
                    && reaches(scene, mode.to(), from, REACH)) {
                near = mode;
            }
        }
        if (isDenied(scene, cue)) {
            return Mode.NEGATED;
        }
        if (near == null && scene.tokens().is(from - 1, "be")) {
            return Mode.WISHED; // "demanded that the talks be suspended"
        }
        return near == null ? null : near.value();
    }

    /// The mode of a deed told by a noun: "a second shipment is scheduled".
    public static @Nullable Mode ofNoun(Scene scene, Cue<?> cue) {
        for (Cue<Mode> mode : scene.modes()) {
            if (mode.from() >= cue.to()
                    && mode.value() != Mode.NEGATED
                    && mode.value() != Mode.DONE
                    && reaches(scene, cue.to(), mode.from(), OF)
                    && isOne(scene, cue.to(), mode.from())) {
                return mode.value();
            }
        }
        return of(scene, cue);
    }

    /// True if what stands between belongs to the noun: "delivery of the missiles was originally".
    private static boolean isOne(Scene scene, int from, int to) {
        return from == to
                || (scene.tokens().is(from, "of")
                        && scene.triggers().stream()
                                .noneMatch(cue -> cue.from() >= from && cue.from() < to));
    }

    private static boolean isUnbroken(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.tokens().is(i, ',') || scene.tokens().is(i, ';')) {
                return false;
            }
        }
        return true;
    }

    /// True for what follows a word that makes it done: "used a stop in Seoul to pitch".
    static boolean isDone(Scene scene, int to) {
        return scene.modes().stream()
                .anyMatch(
                        mode ->
                                mode.value() == Mode.DONE
                                        && mode.to() <= to
                                        && to - mode.to() <= DONE
                                        && isUnbroken(scene, mode.to(), to));
    }

    private static boolean isDenied(Scene scene, Cue<?> cue) {
        for (Cue<Mode> mode : scene.modes()) {
            if (mode.value() == Mode.NEGATED && mode.to() <= cue.from()) {
                int reach = scene.isAnyCase(mode.from(), Role.FAR_NEGATION) ? DENIAL : REACH;
                if (reaches(scene, mode.to(), cue.from(), reach)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean reaches(Scene scene, int from, int to, int words) {
        if (to - from > words) {
            return false;
        }
        Tokens tokens = scene.tokens();
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i) && !(tokens.is(i + 1, "s") && tokens.glued(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /// The trigger as its mode makes it: who would like to give, offers; who would like to get,
    /// talks.
    public static Cue<Trigger> adapt(Scene scene, Cue<Trigger> cue) {
        Trigger told = cue.value();
        if (told.kind() == EventKind.DELIVERY && isUnderWay(scene, cue)) {
            return new Cue<>(
                    new Trigger(
                            EventKind.ORDER,
                            told.weight(),
                            told.need(),
                            EventStatus.AGREED,
                            told.staged(),
                            told.where()),
                    cue.from(),
                    cue.to());
        }
        boolean wished = told.kind() == EventKind.DELIVERY && isWished(of(scene, cue));
        if (!wished) {
            return cue;
        }
        boolean gets =
                scene.directions().stream()
                        .anyMatch(d -> d.from() == cue.from() && d.value() == Direction.TAKE);
        Trigger made =
                new Trigger(
                        gets ? EventKind.TALKS : EventKind.OFFER,
                        told.weight(),
                        told.need(),
                        EventStatus.PROPOSED,
                        told.staged(),
                        told.where());
        return new Cue<>(made, cue.from(), cue.to());
    }

    /// True for "is buying" and "are being bought": nothing has come yet.
    private static boolean isUnderWay(Scene scene, Cue<Trigger> cue) {
        int last = cue.to() - 1;
        if (!scene.is(last, Role.PROCURING)) {
            return false;
        }
        return scene.tokens().string(last).endsWith("ing")
                ? scene.is(last - 1, Role.BEING)
                : scene.tokens().is(last - 1, "being");
    }

    static boolean isWished(@Nullable Mode mode) {
        return mode == Mode.WISHED || mode == Mode.WOULD;
    }

    /// How far a deal had come by a deed of this mode; null where a deed that is not so tells none.
    ///
    /// @param said true where someone says it, so that what is not so is denied
    public static @Nullable EventStatus status(
            EventStatus status, @Nullable Mode mode, boolean said) {
        if (mode == null || mode == Mode.DONE) {
            return status;
        }
        boolean denied = mode == Mode.NEGATED && said;
        return switch (status) {
            case DELIVERED, ORDERED ->
                    switch (mode) {
                        case AHEAD -> EventStatus.AGREED;
                        case WISHED -> EventStatus.PROPOSED;
                        case WOULD -> said ? EventStatus.AGREED : EventStatus.PROPOSED;
                        case NEGATED -> said ? EventStatus.DENIED : null;
                        case DONE -> status;
                    };
            case AGREED -> denied ? EventStatus.DENIED : EventStatus.NEGOTIATING;
            case CANCELLED ->
                    switch (mode) {
                        case AHEAD, DONE -> status;
                        case WISHED, WOULD -> null;
                        case NEGATED -> EventStatus.AGREED; // the deal stands
                    };
            case RUMOURED, PROPOSED, NEGOTIATING, DENIED -> denied ? EventStatus.DENIED : status;
        };
    }
}
