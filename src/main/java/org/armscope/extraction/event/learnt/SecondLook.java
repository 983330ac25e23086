package org.armscope.extraction.event.learnt;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.StatusMark;
import org.armscope.extraction.event.kind.Told;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Saying;
import org.armscope.extraction.event.story.Opinion;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.lexicon.net.SentenceNet;
import org.armscope.lexicon.weigh.Trait.Kind;
import org.armscope.lexicon.weigh.Weights;
import org.jspecify.annotations.Nullable;

/// Weighs what the rules made of each sentence against all that stands in it, by weights and a net
/// learnt from judged and annotated articles. The rules' answer is favoured, and stands unless what
/// speaks against it weighs more.
public final class SecondLook {

    /// How much must speak for a dealing (a logit): for one that the rules found; for a sentence in
    /// a story of such dealings; for any that names a Korea; and for one that names only Russia.
    private static final float KEPT = -1.5f;

    private static final float FOUND = 0;
    private static final float SURE = 1;
    private static final float REMOTE = 3;

    /// Below this the weights alone make a sentence none that the rules take for none.
    private static final float UNASKED = -1;

    /// By how much (a logit) the rules' kind is favoured, and their status.
    private static final float RULES_KIND = 1.5f;

    private static final float RULES_STATUS = 1;

    /// And by how much none, where the rules see no status: that says less than one they see.
    private static final float RULES_NONE = 0.5f;

    /// How much the word of the weights counts beside the net, and how much the net's.
    private static final float WEIGHTS = 0.5f;

    private static final float NET = 0.8f;

    private static final int WEIGHT = 4;
    private static final String WHERE = "event-weights.tsv";

    private final Weights weights;
    private final @Nullable SentenceNet net;

    /// @param net null to hear the weights alone
    /// @throws IllegalArgumentException if the net was taught other signs than there are
    public SecondLook(Weights weights, @Nullable SentenceNet net) {
        if (net != null && !net.signs().equals(Signs.names())) {
            throw new IllegalArgumentException("event-net.signs are not the signs of the rules.");
        }
        this.weights = weights;
        this.net = net;
    }

    /// The sentences of one text, in order, as they are after a second look.
    public List<Sighting> at(List<Sighting> sightings) {
        List<Sighting> seen = new ArrayList<>(sightings.size());
        StoryReading reading = net == null ? null : new StoryReading(net);
        Course course = new Course();
        for (Sighting sighting : sightings) {
            seen.add(course.asksAbout(sighting) ? look(sighting, course, reading) : sighting);
            course.follow(sighting);
        }
        return seen;
    }

    private Sighting look(Sighting sighting, Course course, @Nullable StoryReading reading) {
        Wording wording = Wording.of(sighting.scene(), sighting.cited());
        Weights.Sum scale = weights.sum();
        Traits.put(sighting, wording, course, scale);
        if (!sighting.koreaArms() && scale.dealing() < UNASKED) {
            return sighting; // both rules and weights speak against it
        }
        float[] answers =
                reading == null
                        ? scale.answers()
                        : both(scale.answers(), reading.answers(sighting, wording, course));
        if (sighting.koreaArms()) {
            return answers[0] > KEPT
                    ? sighting.with(weighed(sighting, wording, answers), true)
                    : sighting.with(sighting.told(), false);
        }
        boolean korea = sighting.scene().names(PartyName::isKorean);
        float wanted = sighting.standing().koreaArms() ? FOUND : korea ? SURE : REMOTE;
        return answers[0] > wanted && !isGuess(sighting)
                ? sighting.with(found(sighting, wording, answers), true)
                : sighting;
    }

    private static float[] both(float[] weights, float[] net) {
        float[] both = new float[weights.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = WEIGHTS * weights[i] + NET * net[i];
        }
        return both;
    }

    /// True for what authors, critics and analysts only make of things: no weight makes it a deed.
    private static boolean isGuess(Sighting sighting) {
        return Opinion.isOpinion(sighting.scene(), sighting.cited())
                || Opinion.isGuess(sighting.scene(), sighting.cited(), false);
    }

    /// The events of a dealing that the rules found, one of them where need be of another kind or
    /// status: that of the kind which weighs most, or, where none is of that kind, the main one.
    private List<Told> weighed(Sighting sighting, Wording wording, float[] sum) {
        List<Told> told = sighting.told();
        float[] answers = sum.clone();
        told.stream().mapToInt(SecondLook::kind).distinct().forEach(i -> answers[i] += RULES_KIND);
        int kind = best(answers, Weights.KINDS, Weights.STATUSES);
        int other = ofKind(told, kind);
        boolean silent = told.get(other).status() == null;
        answers[status(told.get(other))] += silent ? RULES_NONE : RULES_STATUS;
        int status = best(answers, Weights.STATUSES, answers.length);
        List<Told> all = new ArrayList<>(told);
        all.set(other, change(sighting, wording, told.get(other), kind, status));
        return all;
    }

    /// The first event of a kind; where none is, the first that someone tells, else the first.
    private static int ofKind(List<Told> told, int kind) {
        for (int i = 0; i < told.size(); i++) {
            if (kind(told.get(i)) == kind) {
                return i;
            }
        }
        for (int i = 0; i < told.size(); i++) {
            if (Saying.isSaid(told.get(i).trigger())) {
                return i;
            }
        }
        return 0;
    }

    private Told change(Sighting sighting, Wording wording, Told told, int kind, int status) {
        Cue<Trigger> trigger = kind(told) == kind ? told.trigger() : trigger(wording, kind, status);
        StatusMark mark = status(told) == status ? told.status() : mark(sighting, wording, status);
        return new Told(told.clause(), trigger, mark);
    }

    /// The event of a dealing that the rules did not find.
    private List<Told> found(Sighting sighting, Wording wording, float[] sum) {
        int kind = best(sum, Weights.KINDS, Weights.STATUSES);
        int status = best(sum, Weights.STATUSES, sum.length);
        return List.of(
                new Told(
                        sighting.scene(),
                        trigger(wording, kind, status),
                        mark(sighting, wording, status)));
    }

    private Cue<Trigger> trigger(Wording wording, int kind, int status) {
        EventKind told = Weights.kind(kind);
        Trigger trigger =
                new Trigger(told, WEIGHT, Need.NOTHING, Weights.status(status), true, WHERE);
        return cue(wording, kind, trigger);
    }

    private @Nullable StatusMark mark(Sighting sighting, Wording wording, int status) {
        EventStatus stage = Weights.status(status);
        return stage == null
                ? null
                : new StatusMark(stage, sighting.scene().span(cue(wording, status, stage)));
    }

    /// The word that speaks most for an answer.
    private <V> Cue<V> cue(Wording wording, int answer, V value) {
        int best = wording.at().getFirst();
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < wording.words().size(); i++) {
            float speaks =
                    weights.of(Kind.WORD, wording.words().get(i), answer)
                            + weights.of(Kind.STEM, wording.stems().get(i), answer);
            if (speaks > most) {
                most = speaks;
                best = wording.at().get(i);
            }
        }
        return new Cue<>(value, best, best + 1);
    }

    private static int kind(Told told) {
        return Weights.answer(told.trigger().value().kind());
    }

    private static int status(Told told) {
        StatusMark mark = told.status();
        return Weights.answer(mark == null ? null : mark.status());
    }

    private static int best(float[] answers, int from, int to) {
        int best = from;
        for (int i = from + 1; i < to; i++) {
            best = answers[i] > answers[best] ? i : best;
        }
        return best;
    }
}
