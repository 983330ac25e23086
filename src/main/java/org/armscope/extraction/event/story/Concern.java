package org.armscope.extraction.event.story;

import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.extraction.event.part.Media;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Saying;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Sources;
import org.armscope.extraction.event.scene.Standing;
import org.armscope.extraction.event.scene.Topic;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Direction;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;

/// Tells whether what a sentence states concerns Russian arms for a Korea, where the story it
/// stands in is known.
public final class Concern {

    private static final int WEIGHTY = 3;
    private static final int SURE = 4;

    private Concern() {}

    /// Where only the sentences before name the arms, a sentence concerns them if it tells of
    /// soldiers travelling, of what someone asks for, orders or refuses, or says on the matter;
    /// what else is done, or said from a source, concerns them if the very sentence before names
    /// them.
    public static boolean isKoreaArms(
            Scene scene, Standing standing, Trigger trigger, boolean sourced) {
        boolean soldiers =
                trigger.kind() == EventKind.VISIT
                        && trigger.weight() > WEIGHTY
                        && scene.isAbout(Matter.MILITARY);
        if (standing.setting() && soldiers) {
            return true;
        }
        if (isBare(scene, trigger)) {
            return false;
        }
        if (trigger.kind() == EventKind.REPORT && !sourced && isEmptyReport(scene)) {
            return false;
        }
        if (!sourced && isLoose(scene, trigger.kind())) {
            return false;
        }
        boolean tripOnly =
                trigger.kind() == EventKind.VISIT
                        && !Topic.speaksOfArms(scene)
                        && !Background.takesUpWares(scene);
        if (!standing.koreaArms() || (standing.named() && !tripOnly)) {
            return standing.koreaArms();
        }
        if (trigger.weight() <= WEIGHTY || scene.isAbout(Matter.OTHER) || isElsewhere(scene)) {
            return false;
        }
        return switch (trigger.kind()) {
            case VISIT -> soldiers;
            case OFFER, REFUSAL -> !isOfVisit(scene);
            case DELIVERY -> standing.close() || trigger.status() == EventStatus.DELIVERED;
            case ORDER -> true;
            case STATEMENT ->
                    trigger.status() == EventStatus.DENIED
                            || !scene.times().isEmpty()
                            || (!isComment(scene)
                                    && (standing.close()
                                            || (standing.goesOn() && isOnMatter(scene))));
            case TEST -> false;
            case REPORT -> standing.close();
            default -> standing.close();
        };
    }

    /// True for a deed told with no arms, no day and no sum: it only colours what was told, unless
    /// the sentence says which of the two does it; of what is handed over, unless it says that of
    /// the arms told of before.
    private static boolean isLoose(Scene scene, EventKind kind) {
        boolean bare =
                scene.times().isEmpty() && scene.sums().isEmpty() && !Topic.speaksOfArms(scene);
        return bare
                && switch (kind) {
                    case DELIVERY -> !namesOneOfTwo(scene) || !Background.takesUpWares(scene);
                    case OFFER, ORDER, AGREEMENT ->
                            !namesOneOfTwo(scene) && !Topic.takesUpThing(scene);
                    case REFUSAL -> !namesOneOfTwo(scene);
                    default -> false;
                };
    }

    /// True for hearsay of no dealing: "pilots are said to like the cockpit".
    private static boolean isEmptyReport(Scene scene) {
        return scene.times().isEmpty()
                && scene.directions().stream()
                        .allMatch(
                                cue ->
                                        cue.value() == Direction.VOICE
                                                || cue.value() == Direction.ASIDE)
                && !scene.isAbout(Matter.HELP)
                && !scene.isAbout(Matter.ARMS)
                && !scene.isAbout(Matter.COOPERATION)
                && !scene.isAbout(Matter.TIES)
                && scene.triggers().stream()
                        .map(cue -> cue.value().getFirst())
                        .allMatch(
                                other ->
                                        other.kind() == EventKind.REPORT
                                                || other.kind() == EventKind.STATEMENT
                                                || other.status() == null);
    }

    /// True for a sentence that has a day, tells of giving or getting or of how far a deal had
    /// come, or takes the deal up; what else is said without arms only colours what was told.
    private static boolean isOnMatter(Scene scene) {
        return !scene.times().isEmpty()
                || !scene.statuses().isEmpty()
                || scene.isAbout(Matter.THING)
                || scene.isAbout(Matter.PAIR)
                || scene.directions().stream()
                        .anyMatch(
                                cue ->
                                        cue.value() == Direction.GIVE
                                                || cue.value() == Direction.GIFT
                                                || cue.value() == Direction.TAKE);
    }

    /// True for a sentence that goes on telling of those named before, or has a date or a source of
    /// its own; without, one that names a country anew tells of something else.
    public static boolean isGrounded(Scene scene, Sources cited) {
        return !scene.times().isEmpty() || !cited.sure().isEmpty() || !namesOneOfTwo(scene);
    }

    /// True for what someone says or resolves: it goes on with what was told, whoever is named.
    public static boolean isRemark(Trigger trigger) {
        boolean said =
                trigger.kind() == EventKind.STATEMENT
                        && (trigger.need() == Need.SPEAKER || trigger.weight() > SURE);
        return said
                || Saying.isHeard(trigger)
                || (trigger.kind() == EventKind.POLICY && trigger.weight() > WEIGHTY);
    }

    /// True for a mere noun of saying with neither arms nor buyer or supplier beside it: "accounts
    /// differ", "the market is put at".
    private static boolean isBare(Scene scene, Trigger trigger) {
        boolean told = trigger.kind() == EventKind.REPORT || trigger.kind() == EventKind.STATEMENT;
        return told
                && trigger.weight() <= WEIGHTY
                && scene.times().isEmpty()
                && !(Topic.speaksOfArms(scene) && namesOneOfTwo(scene));
    }

    /// True for a sentence that names another country and neither Russia nor a Korea.
    private static boolean isElsewhere(Scene scene) {
        return !namesOneOfTwo(scene)
                && scene.names(
                        party ->
                                party.form() == PartyName.Form.NAME
                                        && !party.isVague()
                                        && !party.country().equals(PartyName.WORLD));
    }

    private static boolean namesOneOfTwo(Scene scene) {
        return scene.names(party -> party.isKorean() || party.isRussian());
    }

    /// True for what a newspaper or an agency says for itself: it colours what it told before.
    private static boolean isComment(Scene scene) {
        return scene.actors().stream()
                .anyMatch(actor -> actor.value() == Actor.MEDIUM && Media.speaks(scene, actor));
    }

    private static boolean isOfVisit(Scene scene) {
        return scene.triggers().stream()
                .anyMatch(cue -> cue.value().getFirst().kind() == EventKind.VISIT);
    }
}
