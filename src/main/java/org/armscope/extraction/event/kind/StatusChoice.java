package org.armscope.extraction.event.kind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.annotation.event.StatusMark;
import org.armscope.extraction.event.mode.Aim;
import org.armscope.extraction.event.mode.Denial;
import org.armscope.extraction.event.mode.Modality;
import org.armscope.extraction.event.mode.Reality;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Saying;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Subordinate;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.HedgeWord;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.StatusWord;
import org.armscope.lexicon.EventWords.Trigger;
import org.jspecify.annotations.Nullable;

/// Tells how far a deal had come and how firmly a clause says so.
public final class StatusChoice {

    /// A word of this weight tells more than the kind of event does.
    private static final int TELLING = 3;

    private static final Set<EventStatus> DONE =
            EnumSet.of(
                    EventStatus.AGREED,
                    EventStatus.ORDERED,
                    EventStatus.DELIVERED,
                    EventStatus.CANCELLED);

    private StatusChoice() {}

    /// How far the deal had come that a trigger tells of, and the words that say so; null where no
    /// deal is at stake.
    public static @Nullable StatusMark status(Scene scene, Cue<Trigger> trigger) {
        Trigger told = trigger.value();
        if (told.kind() == EventKind.VISIT) {
            return VisitStatus.of(scene);
        }
        if (isWithoutStages(told.kind())) {
            return null;
        }
        Cue<Trigger> denial = told.kind() == EventKind.STATEMENT ? denial(scene) : null;
        if (denial != null) {
            return new StatusMark(EventStatus.DENIED, scene.span(denial));
        }
        boolean refused = told.kind() == EventKind.REFUSAL;
        if (told.status() == EventStatus.DENIED || (refused && told.status() != null)) {
            return new StatusMark(told.status(), scene.span(trigger));
        }
        if (told.kind() == EventKind.REPORT && told.status() == EventStatus.RUMOURED) {
            return new StatusMark(EventStatus.RUMOURED, scene.span(trigger));
        }
        if (!told.staged()
                || (told.kind() == EventKind.STATEMENT && KindChoice.onlyWeighs(scene))) {
            return commented(scene);
        }
        Cue<StatusWord> best = heaviest(scene);
        boolean telling = best != null && best.value().weight() >= TELLING;
        Cue<Mode> denied = told.kind() == EventKind.STATEMENT ? Denial.of(scene) : null;
        if (denied != null && !telling) {
            return new StatusMark(EventStatus.DENIED, scene.span(denied));
        }
        Cue<Trigger> deed = told.status() != null ? trigger : content(scene, told.kind());
        if (deed != null
                && !telling
                && told.kind() == EventKind.STATEMENT
                && isWeighed(scene, deed)) {
            return new StatusMark(EventStatus.PROPOSED, scene.span(deed));
        }
        if (deed != null && !telling) {
            return mark(scene, deed, deed.value().status(), isNoun(deed), told);
        }
        return best == null ? null : mark(scene, best, best.value().status(), true, told);
    }

    /// A denial told beside another word of saying: "declined to comment and denied that".
    private static @Nullable Cue<Trigger> denial(Scene scene) {
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            Cue<Trigger> one = new Cue<>(cue.value().getFirst(), cue.from(), cue.to());
            if (Saying.isStatement(one)
                    && one.value().status() == EventStatus.DENIED
                    && one.value().weight() > TELLING
                    && Reality.isTold(scene, one)
                    && !Subordinate.holds(scene, one)) {
                return one;
            }
        }
        return null;
    }

    /// What a protest or a worry is about, where a deed is told that was done: "protested that
    /// tanks had been delivered". What is only feared or talked of has no stage.
    private static @Nullable StatusMark commented(Scene scene) {
        Cue<Trigger> deed = KindChoice.deed(scene);
        if (deed != null) {
            EventStatus status = deed.value().status();
            return status != null
                            && DONE.contains(status)
                            && Modality.of(scene, deed) == null
                            && !scene.tokens().string(deed.from()).endsWith("ing")
                    ? new StatusMark(status, scene.span(deed))
                    : null;
        }
        for (Cue<StatusWord> cue : scene.statuses()) {
            EventStatus status = cue.value().status();
            if (status != null && DONE.contains(status) && isKnown(scene, cue)) {
                return new StatusMark(status, scene.span(cue));
            }
        }
        return null;
    }

    /// True for "the agreement", "those deliveries".
    private static boolean isKnown(Scene scene, Cue<StatusWord> cue) {
        int before = cue.from() - 1;
        return before >= scene.from() && scene.isAnyCase(before, Role.DEFINITE);
    }

    /// True for what one side alone weighs: "is considering"; the two have not begun to talk.
    private static boolean isWeighed(Scene scene, Cue<Trigger> deed) {
        return deed.value().status() == EventStatus.NEGOTIATING
                && scene.modes().stream()
                        .anyMatch(
                                mode ->
                                        mode.value() == Mode.WISHED
                                                && mode.from() < deed.to()
                                                && mode.to() > deed.from());
    }

    private static @Nullable StatusMark mark(
            Scene scene, Cue<?> cue, @Nullable EventStatus usual, boolean noun, Trigger told) {
        Mode mode = noun ? Modality.ofNoun(scene, cue) : Modality.of(scene, cue);
        boolean said = told.kind() == EventKind.STATEMENT;
        EventStatus status = usual == null ? null : Modality.status(usual, mode, said);
        boolean done = told.kind() == EventKind.POLICY && status == EventStatus.DELIVERED;
        return status == null || done ? null : new StatusMark(status, scene.span(cue));
    }

    /// What is said to be done: the heaviest verb of a statement that tells of a dealing.
    private static @Nullable Cue<Trigger> content(Scene scene, EventKind kind) {
        return kind == EventKind.STATEMENT ? KindChoice.deed(scene) : null;
    }

    private static boolean isNoun(Cue<Trigger> cue) {
        return cue.value().weight() <= TELLING;
    }

    private static boolean isWithoutStages(EventKind kind) {
        return kind == EventKind.TEST || kind == EventKind.DECREE;
    }

    /// The heaviest word; one of a clause that only describes something counts where there is no
    /// other.
    private static @Nullable Cue<StatusWord> heaviest(Scene scene) {
        Cue<StatusWord> best = heaviest(scene, false);
        return best == null ? heaviest(scene, true) : best;
    }

    private static @Nullable Cue<StatusWord> heaviest(Scene scene, boolean described) {
        Cue<StatusWord> best = null;
        for (Cue<StatusWord> cue : scene.statuses()) {
            if (!Reality.isAboutPerson(scene, cue)
                    && !Aim.isCase(scene, cue)
                    && (described || !Subordinate.holds(scene, cue))
                    && (best == null || cue.value().weight() > best.value().weight())) {
                best = cue;
            }
        }
        return best;
    }

    /// How firmly the clause says it, and the words that take from it, if any.
    public static HedgeMark hedge(Scene scene) {
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
