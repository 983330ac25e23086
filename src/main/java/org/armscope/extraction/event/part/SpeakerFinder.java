package org.armscope.extraction.event.part;

import java.util.List;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.Speaker;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Span;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds whose word a clause gives: the name or office nearest to a verb of saying.
public final class SpeakerFinder {

    private static final int REACH = 25;
    private static final int BEHIND = 4;

    /// No office is so short.
    private static final int PRONOUN = 4;
    private static final int TITLE = 4;

    private SpeakerFinder() {}

    /// Who says what the scene tells, or null if nobody is said to.
    public static @Nullable Speaker of(Scene scene) {
        int said = said(scene);
        if (said < 0) {
            return null;
        }
        EntityMention person = nearest(scene, EntityType.PERSON, said);
        EntityMention body = nearest(scene, EntityType.ORGANIZATION, said);
        Cue<Actor> office = office(scene, said);
        int named = person == null ? distance(scene, body, said) : distance(scene, person, said);
        int unnamed = office == null ? Integer.MAX_VALUE : distance(office.from(), said);
        if (named != Integer.MAX_VALUE && named - TITLE <= unnamed) {
            EntityMention speaker = person == null ? body : person;
            return speaker == null ? null : new Speaker(speaker.span(), speaker);
        }
        return office == null ? null : new Speaker(words(scene, office), null);
    }

    /// The verb of saying, or -1.
    private static int said(Scene scene) {
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            for (Trigger trigger : cue.value()) {
                if (trigger.kind() == EventKind.STATEMENT && trigger.need() == Need.SPEAKER) {
                    return cue.from();
                }
            }
        }
        for (int i = scene.from(); i + 1 < scene.to(); i++) {
            if (scene.tokens().is(i, "according") && scene.tokens().is(i + 1, "to")) {
                return i + 1;
            }
        }
        return -1;
    }

    private static @Nullable EntityMention nearest(Scene scene, EntityType type, int said) {
        EntityMention best = null;
        for (EntityMention mention : scene.mentions()) {
            if (mention.type() == type
                    && distance(scene, mention, said) < distance(scene, best, said)) {
                best = mention;
            }
        }
        return best;
    }

    private static int distance(Scene scene, @Nullable EntityMention mention, int said) {
        if (mention == null) {
            return Integer.MAX_VALUE;
        }
        return Math.min(
                distance(scene.start(mention), said), distance(scene.end(mention) - 1, said));
    }

    /// The subject stands before the verb; behind it only right there: "said Timkin".
    private static int distance(int at, int said) {
        int distance = at > said ? at - said : said - at;
        int reach = at > said ? BEHIND : REACH;
        return distance > reach ? Integer.MAX_VALUE : distance;
    }

    private static @Nullable Cue<Actor> office(Scene scene, int said) {
        Cue<Actor> best = null;
        for (Cue<Actor> actor : scene.actors()) {
            boolean nearer =
                    best == null || distance(actor.from(), said) < distance(best.from(), said);
            if (actor.value().speaks()
                    && nearer
                    && distance(actor.from(), said) != Integer.MAX_VALUE) {
                best = actor;
            }
        }
        return best;
    }

    /// The office with what stands before it, back to its article: `a senior official`.
    private static Span words(Scene scene, Cue<Actor> office) {
        Tokens tokens = scene.tokens();
        if (tokens.end(office.from()) - tokens.start(office.from()) <= PRONOUN) {
            return tokens.span(office.from(), office.to());
        }
        for (int i = office.from() - 1; i >= Math.max(scene.from(), office.from() - TITLE); i--) {
            if (tokens.is(i, "a")
                    || tokens.is(i, "an")
                    || tokens.is(i, "the")
                    || tokens.is(i, "one")) {
                return tokens.span(i, office.to());
            }
            if (!tokens.isWord(i)) {
                break;
            }
        }
        return tokens.span(office.from(), office.to());
    }
}
