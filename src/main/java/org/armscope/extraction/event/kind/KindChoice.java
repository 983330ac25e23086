package org.armscope.extraction.event.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.TemporalExpression;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.extraction.event.mode.Aside;
import org.armscope.extraction.event.mode.Modality;
import org.armscope.extraction.event.mode.Reality;
import org.armscope.extraction.event.part.Media;
import org.armscope.extraction.event.scene.Clauses;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Saying;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Subordinate;
import org.armscope.extraction.event.scene.Topic;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;
import org.jspecify.annotations.Nullable;

/// Chooses the trigger that tells a clause's kind of event.
public final class KindChoice {

    /// The weight of words that need not tell of a deed.
    private static final int NOUN = 3;

    private static final int NEAR = 12;
    private static final int BESIDE = 3;

    private static final Set<EventKind> HEARD =
            Set.of(EventKind.STATEMENT, EventKind.TALKS, EventKind.OFFER, EventKind.VISIT);

    private KindChoice() {}

    /// The heaviest trigger whose need is met, the first of several; null where there is none. What
    /// the main clause tells goes before what an opening "although" grants.
    public static @Nullable Cue<Trigger> of(Scene scene) {
        Scene main = Clauses.main(scene);
        Cue<Trigger> told = main == null ? null : heaviest(main);
        return told != null && told.value().weight() >= NOUN ? told : heaviest(scene);
    }

    private static @Nullable Cue<Trigger> heaviest(Scene scene) {
        Cue<Trigger> best = heaviest(scene, false);
        boolean told = best != null && best.value().weight() >= NOUN;
        best = told || scene.times().isEmpty() ? best : heaviest(scene, true);
        return best == null ? null : Modality.adapt(scene, heard(scene, best));
    }

    /// The deed itself where someone "is said to have" spoken, talked or offered: that it was heard
    /// of is a hedge. What is said to have been sold stays hearsay.
    private static Cue<Trigger> heard(Scene scene, Cue<Trigger> report) {
        boolean perfect =
                report.value().kind() == EventKind.REPORT
                        && scene.tokens().is(report.to() - 1, "to")
                        && scene.tokens().is(report.to(), "have");
        if (!perfect) {
            return report;
        }
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            Trigger deed = cue.value().getFirst();
            boolean follows = cue.from() > report.to() && cue.from() <= report.to() + 2;
            if (follows && deed.weight() > NOUN && HEARD.contains(deed.kind())) {
                return new Cue<>(deed, cue.from(), cue.to());
            }
        }
        return report;
    }

    /// The heaviest told, with or without what only describes something.
    private static @Nullable Cue<Trigger> heaviest(Scene scene, boolean described) {
        Cue<Trigger> best = null;
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            for (Trigger trigger : cue.value()) {
                Cue<Trigger> one = new Cue<>(trigger, cue.from(), cue.to());
                if (isMet(scene, one)
                        && Reality.isTold(scene, one)
                        && (described || !Subordinate.holds(scene, one))
                        && !(best != null && Media.holds(scene, best, one))) {
                    best = best == null || trigger.weight() > best.value().weight() ? one : best;
                    break;
                }
            }
        }
        return best;
    }

    /// The heaviest verb that tells how a dealing stands, whoever says so; null where none does.
    static @Nullable Cue<Trigger> deed(Scene scene) {
        Cue<Trigger> best = null;
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            Cue<Trigger> one = met(scene, cue);
            if (isDeed(scene, one)
                    && !Subordinate.holds(scene, one)
                    && (best == null || one.value().weight() > best.value().weight())) {
                best = one;
            }
        }
        return best;
    }

    /// What is told beside the first: what a statement or hearsay tells was done or is to be done,
    /// what has a date of its own, or the hearsay by which a deed is known. Null where there is
    /// none, or it is denied, wished for, weighed.
    public static @Nullable Cue<Trigger> second(Scene scene, Cue<Trigger> first) {
        boolean apart = tells(first) ? mayTell(scene, first) : scene.times().size() > 1;
        boolean hearsay = isHearsay(first);
        if (!apart && !hearsay) {
            return tells(first) ? null : toldBeside(scene);
        }
        Cue<Trigger> best = null;
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            Cue<Trigger> one = met(scene, cue);
            if ((isDeed(scene, one) || (Saying.isStatement(first) && isTravel(scene, one)))
                    && one.value().kind() != first.value().kind()
                    && (tells(first)
                            || (hearsay && HEARD.contains(one.value().kind()))
                            || isDatedApart(scene, first, one))
                    && (best == null || one.value().weight() > best.value().weight())) {
                best = one;
            }
        }
        if (best == null && !tells(first)) {
            return hearsay ? null : toldBeside(scene);
        }
        Mode mode = best == null ? null : Modality.of(scene, best);
        return mode == null || mode == Mode.AHEAD ? best : null;
    }

    /// The first of a phrase's triggers whose need is met; where none is, the first.
    private static Cue<Trigger> met(Scene scene, Cue<List<Trigger>> cue) {
        for (Trigger trigger : cue.value()) {
            Cue<Trigger> one = new Cue<>(trigger, cue.from(), cue.to());
            if (isMet(scene, one)) {
                return one;
            }
        }
        return new Cue<>(cue.value().getFirst(), cue.from(), cue.to());
    }

    /// True for what is told as heard, so that what was heard is told too.
    private static boolean isHearsay(Cue<Trigger> cue) {
        return cue.value().kind() == EventKind.REPORT
                && cue.value().status() == EventStatus.RUMOURED;
    }

    /// How a deed is known: by hearsay, or by someone's words.
    private static @Nullable Cue<Trigger> toldBeside(Scene scene) {
        Cue<Trigger> heard = hearsayBeside(scene);
        if (heard != null) {
            return heard;
        }
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            Cue<Trigger> one = met(scene, cue);
            boolean said =
                    Saying.isStatement(one)
                            && one.value().need() == Need.SPEAKER
                            && scene.is(one.to() - 1, Role.PLAIN_SAYING);
            if (said
                    && isMet(scene, one)
                    && Reality.isTold(scene, one)
                    && !Subordinate.holds(scene, one)) {
                return one;
            }
        }
        return null;
    }

    /// The hearsay by which a deed is known: "is reported to be offering", or "was bought, reports
    /// say".
    private static @Nullable Cue<Trigger> hearsayBeside(Scene scene) {
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            Cue<Trigger> one = new Cue<>(cue.value().getFirst(), cue.from(), cue.to());
            boolean heard =
                    one.value().weight() > NOUN
                            && isMet(scene, one)
                            && (Reality.isTold(scene, one) || Aside.isAside(scene, one));
            if (isHearsay(one) && heard) {
                return one;
            }
            Cue<Trigger> source = Media.cited(scene, cue);
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    /// True for a statement, and for what a newspaper says.
    private static boolean tells(Cue<Trigger> cue) {
        return Saying.isStatement(cue) || cue.value().need() == Need.MEDIUM;
    }

    private static boolean mayTell(Scene scene, Cue<Trigger> said) {
        return said.value().status() != EventStatus.DENIED && !onlyWeighs(scene);
    }

    private static boolean isDatedApart(Scene scene, Cue<?> first, Cue<?> second) {
        TemporalExpression one = nearest(scene, first);
        TemporalExpression other = nearest(scene, second);
        return one != null && other != null && !one.span().equals(other.span());
    }

    private static @Nullable TemporalExpression nearest(Scene scene, Cue<?> cue) {
        return scene.times().stream()
                .min(Comparator.comparingInt(time -> scene.distance(cue, time.span())))
                .orElse(null);
    }

    private static boolean isDeed(Scene scene, Cue<Trigger> cue) {
        Trigger trigger = cue.value();
        return trigger.weight() > NOUN
                && trigger.kind() != EventKind.REPORT
                && trigger.kind() != EventKind.STATEMENT
                && trigger.status() != null
                && Reality.isTold(scene, cue);
    }

    /// A journey that the arms named are the reason of.
    private static boolean isTravel(Scene scene, Cue<Trigger> cue) {
        return Topic.speaksOfArms(scene)
                && cue.value().kind() == EventKind.VISIT
                && cue.value().weight() > NOUN
                && isMet(scene, cue)
                && !Subordinate.holds(scene, cue)
                && Reality.isTold(scene, cue);
    }

    /// True if a word of saying tells that someone only weighs, warns or advises.
    static boolean onlyWeighs(Scene scene) {
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            Trigger first = cue.value().getFirst();
            if (first.kind() == EventKind.STATEMENT && !first.staged()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMet(Scene scene, Cue<Trigger> cue) {
        return switch (cue.value().need()) {
            case NOTHING -> true;
            case PERSON -> personBehind(scene, cue);
            case SPEAKER -> speaker(scene, cue.from() - NEAR, cue.to() + NEAR);
            case NAMED -> speaker(scene, cue.from() - BESIDE, cue.from());
            case GOER -> goer(scene, cue.from());
            case MEDIUM -> Media.tell(scene, cue.from());
        };
    }

    private static boolean personBehind(Scene scene, Cue<?> cue) {
        for (EntityMention mention : scene.mentions()) {
            int gap = scene.start(mention) - cue.to();
            if (mention.type() == EntityType.PERSON && gap >= 0 && gap < BESIDE) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaker(Scene scene, int first, int behind) {
        for (EntityMention mention : scene.mentions()) {
            if (isWithin(scene.end(mention) - 1, first, behind)) {
                return true;
            }
        }
        for (PartyName party : scene.parties()) {
            if (isWithin(party.to() - 1, first, behind)) {
                return true;
            }
        }
        for (Cue<Actor> actor : scene.actors()) {
            if (actor.value().speaks() && isWithin(actor.from(), first, behind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goer(Scene scene, int before) {
        return scene.mentions().stream()
                        .anyMatch(m -> m.type() == EntityType.PERSON && scene.start(m) < before)
                || scene.actors().stream().anyMatch(a -> a.value().travels() && a.from() < before);
    }

    private static boolean isWithin(int at, int first, int behind) {
        return at >= first && at < behind;
    }
}
