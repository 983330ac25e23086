package org.armscope.extraction.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.event.Attribution;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.Speaker;
import org.armscope.annotation.event.StatusMark;
import org.armscope.extraction.Reading;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Direction;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.MoneyWords;
import org.armscope.lexicon.Names;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the events of a text: one a sentence, where a sentence states any. Stateless; takes time
/// linear in the length of the text.
public final class EventReader {

    private static final String ANNOTATOR = "events";
    private static final int WEIGHTY = 3;
    private static final int SURE = 4;

    private static final LocalDate END_OF_THE_SOVIET_UNION = LocalDate.of(1991, 12, 26);

    private final EventWords words;
    private final Names names;
    private final MoneyWords numbers;
    private final WeaponReader weapons;

    public EventReader(Lexicon lexicon) {
        words = lexicon.events();
        names = lexicon.names();
        numbers = lexicon.money();
        weapons = new WeaponReader(names, numbers);
    }

    /// The events of the sentences inside `body`, in order.
    ///
    /// @param found the mentions, dates, sums and citations of the text
    public List<EventMention> read(Reading reading, Span body, Annotations found) {
        List<Scene> scenes = scenes(reading, body, found);
        Story story = new Story(Stage.of(scenes, words.onlookers()), words.onlookers());
        DateChoice dates = new DateChoice(reading.issueDate(), numbers);
        SourceBook sources = new SourceBook(found);
        StageBefore stages = new StageBefore();
        List<EventMention> events = new ArrayList<>();
        for (Scene scene : scenes) {
            Standing standing = story.next(scene);
            Sources cited = sources.of(scene.span());
            List<Told> all = told(scene, standing);
            if (all.isEmpty()) {
                Cue<Trigger> unlisted = Unlisted.of(scene, standing, cited);
                if (unlisted == null) {
                    continue;
                }
                all = List.of(new Told(scene, unlisted));
            }
            if (isOpinion(scene, cited) || isGuess(scene, cited, all)) {
                continue;
            }
            boolean koreaArms =
                    (standing.named()
                                    || isGrounded(scene, cited)
                                    || isRemark(all.getFirst().trigger.value()))
                            && !all.stream().allMatch(t -> Background.is(scene, cited, t.trigger))
                            && all.stream()
                                    .anyMatch(
                                            t ->
                                                    isKoreaArms(
                                                            scene,
                                                            standing,
                                                            t.trigger.value(),
                                                            !cited.sure().isEmpty()));
            for (Told told : all) {
                EventDate date = dates.of(told.clause, told.trigger, standing, cited);
                StatusMark status = StatusChoice.status(told.clause, told.trigger);
                status = stages.of(scene, told.trigger, status, koreaArms);
                events.add(event(scene, standing, told, date, status, cited, koreaArms));
            }
        }
        return List.copyOf(events);
    }

    /// True for what critics or observers think at large: of no day and from no source.
    private static boolean isOpinion(Scene scene, Sources cited) {
        return scene.isAbout(Matter.VIEW)
                && scene.times().isEmpty()
                && cited.sure().isEmpty()
                && cited.endnote() == null;
    }

    /// True for what the author makes of things, of no day and no source: "the deal appears to be".
    private static boolean isGuess(Scene scene, Sources cited, List<Told> all) {
        if (!scene.times().isEmpty()
                || !cited.sure().isEmpty()
                || cited.endnote() != null
                || all.stream().anyMatch(told -> KindChoice.isSaid(told.trigger))) {
            return false;
        }
        for (int i = scene.from(); i < scene.to(); i++) {
            if (scene.isAnyCase(i, Role.SEEMING)) {
                return true;
            }
        }
        return false;
    }

    /// A clause that states an event, by this trigger.
    private record Told(Scene clause, Cue<Trigger> trigger) {}

    /// The events of a sentence: one, or one for each of its clauses that has a verb of its own;
    /// a statement that tells of a deed gives both, and so do two deeds each with its date.
    private static List<Told> told(Scene sentence, Standing standing) {
        if (sentence.triggers().isEmpty()) {
            return List.of(); // as most sentences are
        }
        List<Told> told = new ArrayList<>();
        for (Scene clause : Clauses.of(sentence)) {
            Cue<Trigger> trigger = KindChoice.of(clause);
            if (trigger != null
                    && trigger.value().weight() > WEIGHTY
                    && isEvent(sentence, standing, trigger)) {
                told.add(new Told(clause, trigger));
            }
        }
        Cue<Trigger> trigger = told.isEmpty() ? KindChoice.of(sentence) : null;
        if (trigger != null && isEvent(sentence, standing, trigger)) {
            told.add(new Told(sentence, trigger));
        }
        List<Told> all = new ArrayList<>();
        for (Told one : told) {
            Cue<Trigger> deed = KindChoice.second(one.clause, one.trigger);
            if (deed != null) {
                all.add(new Told(one.clause, deed));
            }
            all.add(one);
        }
        return all;
    }

    private List<Scene> scenes(Reading reading, Span body, Annotations found) {
        SceneReader reader = new SceneReader(words, names, reading, found);
        List<Scene> scenes = new ArrayList<>();
        int paragraph = 0;
        int last = -1;
        for (Span sentence : reading.sentences()) {
            while (paragraph + 1 < reading.paragraphs().size()
                    && reading.paragraphs().get(paragraph + 1).start() <= sentence.start()) {
                paragraph++;
            }
            Scene scene = body.contains(sentence) ? reader.read(sentence, paragraph != last) : null;
            last = paragraph;
            if (scene != null) {
                scenes.add(scene);
            }
        }
        return scenes;
    }

    private static boolean isEvent(Scene scene, Standing standing, Cue<Trigger> trigger) {
        if (isDoubtful(scene)
                && !(KindChoice.isSaid(trigger) && trigger.value().weight() > WEIGHTY)
                && scene.times().isEmpty()) {
            return false;
        }
        return trigger.value().weight() >= WEIGHTY
                || (standing.arms()
                        && trigger.value().weight() == WEIGHTY - 1
                        && hasSubstance(scene));
    }

    /// True if the main clause weighs, asks or speaks of each and every case; not for "an agreement
    /// which will bring missiles".
    private static boolean isDoubtful(Scene scene) {
        return scene.is(scene.from(), Role.QUESTION)
                || scene.matters().stream()
                        .anyMatch(
                                cue ->
                                        cue.value() == Matter.DOUBT
                                                && !Subordinate.holds(scene, cue));
    }

    /// True if more than a light word tells of an event: a date, a sum or a verb of giving.
    private static boolean hasSubstance(Scene scene) {
        return !scene.times().isEmpty()
                || !scene.sums().isEmpty()
                || scene.directions().stream().anyMatch(cue -> cue.value() == Direction.GIVE);
    }

    private EventMention event(
            Scene scene,
            Standing standing,
            Told told,
            @Nullable EventDate date,
            @Nullable StatusMark status,
            Sources cited,
            boolean koreaArms) {
        Trigger trigger = told.trigger.value();
        Speaker speaker = SpeakerFinder.of(told.clause);
        return new EventMention(
                scene.span(),
                scene.span(told.trigger),
                trigger.kind(),
                date,
                ParticipantReader.of(scene, standing, trigger.kind(), speaker),
                standing.arms() ? supplier(standing.supplier(), date) : null,
                standing.arms() ? party(standing.recipient()) : null,
                standing.arms() ? weapons.in(scene) : List.of(),
                scene.sums(),
                Places.of(scene, told.trigger),
                status,
                StatusChoice.hedge(told.clause),
                new Attribution(cited.sure(), cited.possible(), cited.endnote(), speaker),
                standing.korea(),
                koreaArms,
                new Provenance(ANNOTATOR, trigger.where()));
    }

    /// Where only the sentences before name the arms, a sentence concerns them if it tells of
    /// soldiers travelling, of what someone says, asks for, orders or refuses; what else is done
    /// concerns them if the very sentence before names them.
    private static boolean isKoreaArms(
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
        boolean tripOnly = trigger.kind() == EventKind.VISIT && !Story.speaksOfArms(scene);
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
                            || (standing.close()
                                    && !isComment(scene)
                                    && (sourced || isOnMatter(scene)));
            case TEST -> false;
            default -> standing.close();
        };
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
    private static boolean isGrounded(Scene scene, Sources cited) {
        return !scene.times().isEmpty() || !cited.sure().isEmpty() || !namesOneOfTwo(scene);
    }

    /// True for what someone says or resolves: it goes on with what was told, whoever is named.
    private static boolean isRemark(Trigger trigger) {
        boolean said = trigger.kind() == EventKind.STATEMENT && trigger.need() == Need.SPEAKER;
        boolean heard = trigger.kind() == EventKind.REPORT && trigger.weight() > SURE;
        return said || heard || (trigger.kind() == EventKind.POLICY && trigger.weight() > WEIGHTY);
    }

    /// True for hearsay of no dealing: "officers are said to be impressed with the vehicles".
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

    /// True for a mere noun of saying with neither arms nor buyer or supplier beside it: "accounts
    /// differ", "the market is put at".
    private static boolean isBare(Scene scene, Trigger trigger) {
        boolean told = trigger.kind() == EventKind.REPORT || trigger.kind() == EventKind.STATEMENT;
        return told
                && trigger.weight() <= WEIGHTY
                && scene.times().isEmpty()
                && !(Story.speaksOfArms(scene) && namesOneOfTwo(scene));
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
        return scene.actors().stream().anyMatch(actor -> actor.value() == Actor.MEDIUM);
    }

    private static boolean isOfVisit(Scene scene) {
        return scene.triggers().stream()
                .anyMatch(cue -> cue.value().getFirst().kind() == EventKind.VISIT);
    }

    /// The supplier; where only a capital names it, that of its time.
    private static @Nullable Party supplier(@Nullable PartyName name, @Nullable EventDate date) {
        Party party = party(name);
        if (name == null || party == null || date == null) {
            return party;
        }
        boolean soviet =
                name.form() == PartyName.Form.CAPITAL
                        && name.isRussian()
                        && date.days().to().isBefore(END_OF_THE_SOVIET_UNION);
        return soviet ? new Party(PartyName.SOVIET_UNION, party.span()) : party;
    }

    private static @Nullable Party party(@Nullable PartyName name) {
        return name == null ? null : name.party();
    }
}
