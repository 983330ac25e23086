package org.armscope.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.StatusMark;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Gives what is only said of a deal the stage that the deal has in its story: by the sentences
/// before, and at the beginning by those that follow. What is said against hearsay, or right behind
/// a denial where no deal was told of, denies it too.
final class StoryStage {

    /// How many sentences a stage is remembered.
    private static final int MEMORY = 6;

    /// How many sentences ahead the first stage is looked for.
    private static final int AHEAD = 4;

    /// What one sentence tells, before its story is known.
    ///
    /// @param number of the sentence in its text
    /// @param past true for what happened long before the text was written
    record Draft(
            int number,
            Scene scene,
            Cue<Trigger> told,
            StatusReading own,
            boolean koreaArms,
            boolean past) {

        boolean isSaid() {
            return told.value().kind() == EventKind.STATEMENT;
        }
    }

    private final List<Draft> drafts;
    private @Nullable EventStatus stage;
    private @Nullable EventStatus last;
    private boolean stageIsPast;
    private boolean contest;
    private int since;

    private StoryStage(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /// The status of each draft of a text, in their order; null where it has none.
    static List<@Nullable StatusMark> of(List<Draft> drafts) {
        StoryStage story = new StoryStage(drafts);
        List<@Nullable StatusMark> all = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            all.add(story.next(i));
        }
        return all;
    }

    private @Nullable StatusMark next(int at) {
        Draft draft = drafts.get(at);
        if (draft.number() - since > MEMORY) {
            stage = null;
            last = null;
        }
        contest |= draft.koreaArms() && isContest(draft.scene());
        StatusMark mark = draft.own().mark();
        if (draft.isSaid() && draft.koreaArms() && !draft.own().firm()) {
            EventStatus known = known(at);
            mark = known == null ? mark : new StatusMark(known, cue(draft));
        } else if (mark != null && isOneSided(draft, mark)) {
            mark = new StatusMark(EventStatus.PROPOSED, mark.cue());
        }
        if (draft.koreaArms() && mark != null) {
            remember(at, mark.status());
        }
        return mark;
    }

    private @Nullable EventStatus known(int at) {
        Draft draft = drafts.get(at);
        Scene scene = draft.scene();
        boolean weighs = KindChoice.onlyWeighs(scene);
        if (weighs && !contest && !isOnDeal(scene)) {
            return null; // a worry at large
        }
        if (takesUp(scene, Role.HEARSAY_NOUN)) {
            return EventStatus.RUMOURED;
        }
        boolean against =
                last == EventStatus.DENIED
                        ? stage == null || negates(scene)
                        : last == EventStatus.RUMOURED
                                && draft.own().mark() == null
                                && negates(scene);
        if (against && !weighs) {
            return EventStatus.DENIED;
        }
        if (stage != null && (!stageIsPast || draft.past())) {
            boolean pact = stage == EventStatus.DELIVERED && takesUp(scene, Role.PACT);
            return pact ? EventStatus.AGREED : inContest(stage);
        }
        if (draft.own().mark() != null) {
            return null;
        }
        return weighs || (contest && ahead(at) == null)
                ? EventStatus.PROPOSED
                : inContest(ahead(at));
    }

    /// True for what someone says of an offer that one side is yet to look into: "the matter would
    /// have to be examined".
    private boolean isOneSided(Draft draft, StatusMark mark) {
        return draft.isSaid()
                && stage == EventStatus.PROPOSED
                && mark.status() == EventStatus.NEGOTIATING
                && (contest || draft.scene().modes().stream().anyMatch(m -> isAhead(m.value())));
    }

    private static boolean isAhead(Mode mode) {
        return mode == Mode.AHEAD || mode == Mode.WOULD || mode == Mode.WISHED;
    }

    /// As long as several bid, what is weighed and talked about is what they propose.
    private @Nullable EventStatus inContest(@Nullable EventStatus known) {
        return contest && known == EventStatus.NEGOTIATING ? EventStatus.PROPOSED : known;
    }

    /// The stage that the story comes to next.
    private @Nullable EventStatus ahead(int at) {
        int first = drafts.get(at).number();
        for (int i = at + 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.number() - first > AHEAD) {
                return null;
            }
            StatusMark mark = draft.own().mark();
            if (draft.koreaArms()
                    && mark != null
                    && isStage(mark.status())
                    && (!draft.past() || drafts.get(at).past())) {
                return mark.status();
            }
        }
        return null;
    }

    /// True for what is said of the deal told of, not of arms and military ties at large.
    private static boolean isOnDeal(Scene scene) {
        boolean large =
                scene.isAbout(Matter.ARMS)
                        || scene.isAbout(Matter.COOPERATION)
                        || scene.isAbout(Matter.TIES)
                        || scene.isAbout(Matter.TRADE);
        return !large
                || scene.isAbout(Matter.THING)
                || scene.isAbout(Matter.GEAR)
                || scene.names(EntityType.WEAPON);
    }

    /// True for "had no comment on the report" and for "the accord is not aimed at".
    private static boolean takesUp(Scene scene, Role noun) {
        return scene.matters().stream()
                .anyMatch(cue -> cue.value() == Matter.THING && scene.is(cue.to() - 1, noun));
    }

    /// True where the same sentence tells that it is only heard.
    private boolean isHeard(int at) {
        int number = drafts.get(at).number();
        int first = at;
        while (first > 0 && drafts.get(first - 1).number() == number) {
            first--;
        }
        for (int i = first; i < drafts.size() && drafts.get(i).number() == number; i++) {
            if (drafts.get(i).told().value().status() == EventStatus.RUMOURED) {
                return true;
            }
        }
        return false;
    }

    private void remember(int at, EventStatus status) {
        Draft draft = drafts.get(at);
        last = status;
        boolean aside = draft.past() && stage != null && !stageIsPast;
        if (isStage(status) && !aside && !isHeard(at)) {
            stage = status;
            stageIsPast = draft.past();
        }
        since = draft.number();
    }

    private static boolean isStage(EventStatus status) {
        return status != EventStatus.DENIED && status != EventStatus.RUMOURED;
    }

    private static boolean isContest(Scene scene) {
        if (scene.names(p -> p.form() == PartyName.Form.WEAPON && !p.isRussian())) {
            return true;
        }
        for (int i = scene.from(); i < scene.to(); i++) {
            if (scene.is(i, Role.CONTEST)) {
                return true;
            }
        }
        return false;
    }

    private static boolean negates(Scene scene) {
        for (int i = scene.from(); i < scene.to(); i++) {
            if (scene.tokens().is(i, "not")) {
                return true;
            }
        }
        return scene.modes().stream().anyMatch(mode -> mode.value() == Mode.NEGATED);
    }

    /// The words that take the deal up, else those that tell.
    private static Span cue(Draft draft) {
        Scene scene = draft.scene();
        for (Cue<Matter> cue : scene.matters()) {
            if (cue.value() == Matter.THING && scene.isAnyCase(cue.from(), Role.DEFINITE)) {
                return scene.span(cue);
            }
        }
        return scene.span(draft.told());
    }
}
