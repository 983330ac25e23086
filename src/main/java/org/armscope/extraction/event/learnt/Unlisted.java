package org.armscope.extraction.event.learnt;

import java.util.Map;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.extraction.event.mode.Modality;
import org.armscope.extraction.event.mode.Position;
import org.armscope.extraction.event.part.Media;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Sources;
import org.armscope.extraction.event.scene.Standing;
import org.armscope.extraction.event.scene.Subordinate;
import org.armscope.extraction.event.scene.Topic;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Direction;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.StatusWord;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what a sentence tells in words that no list has, from what else it holds: quoted speech
/// and someone who speaks; or arms, a day or a source, and a word for how far a deal had come.
public final class Unlisted {

    private static final int WEIGHT = 4;
    private static final String WHERE = "words of no list";

    private static final Map<EventStatus, EventKind> KINDS =
            Map.of(
                    EventStatus.RUMOURED, EventKind.REPORT,
                    EventStatus.PROPOSED, EventKind.OFFER,
                    EventStatus.NEGOTIATING, EventKind.TALKS,
                    EventStatus.AGREED, EventKind.AGREEMENT,
                    EventStatus.ORDERED, EventKind.ORDER,
                    EventStatus.DELIVERED, EventKind.DELIVERY,
                    EventStatus.CANCELLED, EventKind.REFUSAL,
                    EventStatus.DENIED, EventKind.STATEMENT);

    private Unlisted() {}

    /// What the sentence tells, or null where it tells nothing of Russian arms for a Korea.
    public static @Nullable Cue<Trigger> of(Scene scene, Standing standing, Sources cited) {
        if (!standing.koreaArms()
                || scene.isAbout(Matter.DOUBT)
                || scene.isAbout(Matter.VIEW)
                || scene.isAbout(Matter.OFF)
                || (scene.isAbout(Matter.OTHER) && !Topic.otherIsDebt(scene))) {
            return null;
        }
        Cue<?> speaker = speaker(scene);
        if (speaker != null && standing.named() && isQuoted(scene)) {
            return cue(EventKind.STATEMENT, null, speaker);
        }
        boolean grounded = !scene.times().isEmpty() || !cited.sure().isEmpty();
        if (!Topic.speaksOfArms(scene) || !(grounded || namesBoth(scene))) {
            return null;
        }
        Cue<Actor> medium = medium(scene);
        if (medium != null) {
            return cue(EventKind.REPORT, EventStatus.RUMOURED, medium);
        }
        for (Cue<StatusWord> word : scene.statuses()) {
            EventStatus status = word.value().status();
            if (status != null && (grounded || status != EventStatus.RUMOURED)) {
                return cue(KINDS.getOrDefault(status, EventKind.REPORT), status, word);
            }
        }
        for (Cue<Direction> way : scene.directions()) {
            boolean deals = way.value() == Direction.GIVE || way.value() == Direction.TAKE;
            Cue<Trigger> deed = cue(EventKind.DELIVERY, EventStatus.DELIVERED, way);
            if (deals
                    && !Subordinate.holds(scene, way)
                    && Modality.of(scene, way) != Mode.NEGATED
                    && !Position.onlyNames(scene, deed)) {
                return Modality.adapt(scene, deed);
            }
        }
        return speaker == null || !grounded ? null : cue(EventKind.STATEMENT, null, speaker);
    }

    static boolean isUnlisted(Cue<Trigger> cue) {
        return cue.value().where().equals(WHERE);
    }

    /// True where both who gives and who gets stand in the sentence.
    private static boolean namesBoth(Scene scene) {
        return scene.names(PartyName::isKorean)
                && scene.names(p -> p.isRussian() && p.form() != PartyName.Form.WEAPON);
    }

    private static Cue<Trigger> cue(EventKind kind, @Nullable EventStatus status, Cue<?> at) {
        Trigger trigger = new Trigger(kind, WEIGHT, Need.NOTHING, status, true, WHERE);
        return new Cue<>(trigger, at.from(), at.to());
    }

    private static boolean isQuoted(Scene scene) {
        Tokens tokens = scene.tokens();
        for (int i = scene.from(); i < scene.to(); i++) {
            if (tokens.is(i, '"') || tokens.is(i, '\u201c') || tokens.is(i, '\u201d')) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Cue<Actor> medium(Scene scene) {
        return scene.actors().stream()
                .filter(actor -> actor.value() == Actor.MEDIUM && Media.speaks(scene, actor))
                .findFirst()
                .orElse(null);
    }

    /// Someone with an office, or a person.
    private static @Nullable Cue<?> speaker(Scene scene) {
        for (Cue<Actor> actor : scene.actors()) {
            if (actor.value() == Actor.SPEAKER || actor.value() == Actor.BOTH) {
                return actor;
            }
        }
        for (EntityMention mention : scene.mentions()) {
            if (mention.type() == EntityType.PERSON) {
                return new Cue<>(mention, scene.start(mention), scene.end(mention));
            }
        }
        return null;
    }
}
