package org.armscope.extraction.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.event.Attribution;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.Speaker;
import org.armscope.annotation.event.StatusMark;
import org.armscope.article.ArticleText;
import org.armscope.extraction.Reading;
import org.armscope.extraction.event.date.DateChoice;
import org.armscope.extraction.event.kind.KindChoice;
import org.armscope.extraction.event.kind.StageBefore;
import org.armscope.extraction.event.kind.StatusChoice;
import org.armscope.extraction.event.kind.Told;
import org.armscope.extraction.event.learnt.SecondLook;
import org.armscope.extraction.event.learnt.Sighting;
import org.armscope.extraction.event.learnt.Unlisted;
import org.armscope.extraction.event.part.ParticipantReader;
import org.armscope.extraction.event.part.Places;
import org.armscope.extraction.event.part.SpeakerFinder;
import org.armscope.extraction.event.part.WeaponReader;
import org.armscope.extraction.event.scene.Clauses;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Saying;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.SceneReader;
import org.armscope.extraction.event.scene.SourceBook;
import org.armscope.extraction.event.scene.Sources;
import org.armscope.extraction.event.scene.Standing;
import org.armscope.extraction.event.story.Background;
import org.armscope.extraction.event.story.Concern;
import org.armscope.extraction.event.story.Opinion;
import org.armscope.extraction.event.story.Stage;
import org.armscope.extraction.event.story.Story;
import org.armscope.lexicon.EventWords;
import org.armscope.lexicon.EventWords.Direction;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.MoneyWords;
import org.armscope.lexicon.name.BodyEntry;
import org.armscope.lexicon.name.Names;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the events of a text: one a sentence, where a sentence states any. Stateless; takes time
/// linear in the length of the text.
public final class EventReader {

    private static final String ANNOTATOR = "events";
    private static final int WEIGHTY = 3;

    private static final LocalDate END_OF_THE_SOVIET_UNION = LocalDate.of(1991, 12, 26);

    private final EventWords words;
    private final Names names;
    private final MoneyWords numbers;
    private final WeaponReader weapons;
    private final SecondLook second;

    public EventReader(Lexicon lexicon) {
        words = lexicon.events();
        names = lexicon.names();
        numbers = lexicon.money();
        weapons = new WeaponReader(names, numbers);
        second = new SecondLook(lexicon.weights(), lexicon.net());
    }

    /// The events of the sentences of the body, in order.
    ///
    /// @param found the mentions, dates, sums and citations of the text
    public List<EventMention> read(Reading reading, ArticleText article, Annotations found) {
        DateChoice dates = new DateChoice(reading.issueDate(), numbers);
        List<EventMention> events = new ArrayList<>();
        for (Sighting sighting : second.at(sightings(reading, article, found))) {
            for (Told told : sighting.told()) {
                EventDate date =
                        dates.of(
                                told.clause(),
                                told.trigger(),
                                sighting.standing(),
                                sighting.cited());
                events.add(event(sighting, told, date));
            }
        }
        return List.copyOf(events);
    }

    /// What the sentences of the body tell, in order, also those that tell of no event.
    public List<Sighting> sightings(Reading reading, ArticleText article, Annotations found) {
        List<Scene> scenes = scenes(reading, article.body(), found);
        Stage stage = Stage.of(scenes, words.onlookers());
        Story story = new Story(stage, home(article), words.onlookers());
        SourceBook sources = new SourceBook(found);
        StageBefore stages = new StageBefore();
        List<Sighting> sightings = new ArrayList<>();
        for (Scene scene : scenes) {
            sightings.add(sighting(scene, story.next(scene), sources.of(scene.span()), stages));
        }
        return sightings;
    }

    private static Sighting sighting(
            Scene scene, Standing standing, Sources cited, StageBefore stages) {
        List<Told> all = told(scene, standing);
        Cue<Trigger> unlisted = all.isEmpty() ? Unlisted.of(scene, standing, cited) : null;
        if (unlisted != null) {
            all = List.of(new Told(scene, unlisted, null));
        }
        if (all.isEmpty()) {
            return new Sighting(scene, standing, cited, all, false); // as most sentences are
        }
        boolean said = all.stream().anyMatch(told -> Saying.isSaid(told.trigger()));
        if (Opinion.isOpinion(scene, cited) || Opinion.isGuess(scene, cited, said)) {
            all = List.of();
        }
        boolean koreaArms = isKoreaArms(scene, standing, cited, all);
        return new Sighting(
                scene,
                standing,
                cited,
                all.stream().map(told -> staged(scene, told, stages, koreaArms)).toList(),
                koreaArms);
    }

    private static Told staged(Scene scene, Told told, StageBefore stages, boolean koreaArms) {
        StatusMark own = StatusChoice.status(told.clause(), told.trigger());
        return new Told(
                told.clause(), told.trigger(), stages.of(scene, told.trigger(), own, koreaArms));
    }

    private static boolean isKoreaArms(
            Scene scene, Standing standing, Sources cited, List<Told> all) {
        boolean sourced = !cited.sure().isEmpty();
        boolean grounded =
                standing.named()
                        || Concern.isGrounded(scene, cited)
                        || all.stream().anyMatch(t -> Concern.isRemark(t.trigger().value()));
        return grounded
                && !all.stream().allMatch(t -> Background.is(scene, cited, t.trigger()))
                && all.stream()
                        .anyMatch(
                                t ->
                                        Concern.isKoreaArms(
                                                scene, standing, t.trigger().value(), sourced));
    }

    /// The Korea whose newspaper an article is of, so that "the government" is its own; null for
    /// others.
    private @Nullable PartyName home(ArticleText article) {
        String publication = article.header().publication();
        BodyEntry outlet = publication == null ? null : names.bodies().named(publication);
        if (outlet == null) {
            return null;
        }
        PartyName home =
                new PartyName(outlet.country(), PartyName.Form.HOME, 0, 0, article.header().span());
        return home.isKorean() ? home : null;
    }

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
                told.add(new Told(clause, trigger, null));
            }
        }
        Cue<Trigger> trigger = told.isEmpty() ? KindChoice.of(sentence) : null;
        if (trigger != null && isEvent(sentence, standing, trigger)) {
            told.add(new Told(sentence, trigger, null));
        }
        List<Told> all = new ArrayList<>();
        for (Told one : told) {
            Cue<Trigger> deed = KindChoice.second(one.clause(), one.trigger());
            if (deed != null) {
                all.add(new Told(one.clause(), deed, null));
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
        if (Opinion.isDoubtful(scene)
                && !(Saying.isSaid(trigger) && trigger.value().weight() > WEIGHTY)
                && scene.times().isEmpty()) {
            return false;
        }
        return trigger.value().weight() >= WEIGHTY
                || (standing.arms()
                        && trigger.value().weight() == WEIGHTY - 1
                        && hasSubstance(scene));
    }

    /// True if more than a light word tells of an event: a date, a sum or a verb of giving.
    private static boolean hasSubstance(Scene scene) {
        return !scene.times().isEmpty()
                || !scene.sums().isEmpty()
                || scene.directions().stream().anyMatch(cue -> cue.value() == Direction.GIVE);
    }

    private EventMention event(Sighting sighting, Told told, @Nullable EventDate date) {
        Scene scene = sighting.scene();
        Standing standing = sighting.standing();
        Sources cited = sighting.cited();
        Trigger trigger = told.trigger().value();
        Speaker speaker = SpeakerFinder.of(told.clause());
        return new EventMention(
                scene.span(),
                scene.span(told.trigger()),
                trigger.kind(),
                date,
                ParticipantReader.of(scene, standing, trigger.kind(), speaker),
                standing.arms() ? supplier(sighting.supplier(), date) : null,
                standing.arms() ? party(sighting.recipient()) : null,
                standing.arms() ? weapons.in(scene) : List.of(),
                scene.sums(),
                Places.of(scene, told.trigger()),
                told.status(),
                StatusChoice.hedge(told.clause()),
                new Attribution(cited.sure(), cited.possible(), cited.endnote(), speaker),
                standing.korea(),
                sighting.koreaArms(),
                new Provenance(ANNOTATOR, trigger.where()));
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
