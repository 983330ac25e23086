package org.armscope.extraction.event.part;

import java.util.List;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells what newspapers, agencies and reports say from what people say themselves.
public final class Media {

    /// How far a verb may stand behind its subject.
    private static final int REACH = 9;

    /// How many words may stand between a preposition or an adjective and its noun.
    private static final int NOUN_PHRASE = 3;

    private Media() {}

    /// True if the subject of the verb at `verb` is a medium, and no one else could be.
    public static boolean tell(Scene scene, int verb) {
        int from = start(scene, verb);
        Cue<Actor> medium = null;
        for (Cue<Actor> actor : scene.actors()) {
            boolean before = actor.from() >= from && actor.from() < verb;
            if (before && actor.value() != Actor.MEDIUM && actor.value().speaks()) {
                return false;
            }
            medium = before && actor.value() == Actor.MEDIUM ? actor : medium;
        }
        return medium != null
                && !isAddition(scene.tokens(), verb)
                && isSubject(scene, medium)
                && scene.mentions().stream().noneMatch(m -> speaks(scene, m, from, verb));
    }

    /// The hearsay that "according to" leads to where a medium follows; null for others.
    public static @Nullable Cue<Trigger> cited(Scene scene, Cue<List<Trigger>> cue) {
        if (!scene.tokens().is(cue.to() - 1, "to")) {
            return null;
        }
        boolean medium =
                scene.actors().stream()
                        .anyMatch(
                                a ->
                                        a.value() == Actor.MEDIUM
                                                && a.from() >= cue.to()
                                                && a.from() - cue.to() <= NOUN_PHRASE);
        for (Trigger trigger : cue.value()) {
            if (medium && trigger.status() == EventStatus.RUMOURED) {
                return new Cue<>(trigger, cue.from(), cue.to());
            }
        }
        return null;
    }

    /// True for "denied the report, saying".
    private static boolean isAddition(Tokens tokens, int verb) {
        return tokens.is(verb - 1, ',') && tokens.string(verb).endsWith("ing");
    }

    /// True if what someone says is told by a report: "there were reports that officials said".
    public static boolean holds(Scene scene, Cue<Trigger> report, Cue<Trigger> said) {
        Tokens tokens = scene.tokens();
        boolean there =
                tokens.is(report.from() - 1, "were")
                        || tokens.is(report.from() - 1, "are")
                        || report.from() - scene.from() <= 1;
        return there
                && report.value().kind() == EventKind.REPORT
                && tokens.is(report.to() - 1, "that")
                && said.value().need() == Need.SPEAKER;
    }

    private static int start(Scene scene, int verb) {
        Tokens tokens = scene.tokens();
        int first = Math.max(scene.from(), verb - REACH);
        for (int i = verb - 1; i >= first; i--) {
            if (tokens.is(i, ';') || tokens.is(i, "and") || tokens.is(i, "but")) {
                return i + 1;
            }
        }
        return first;
    }

    private static boolean speaks(Scene scene, EntityMention mention, int from, int verb) {
        int at = scene.start(mention);
        return mention.type() == EntityType.PERSON && at >= from && at < verb;
    }

    /// True for a medium that tells something itself; the press of North Korea speaks for the
    /// state.
    private static boolean isSubject(Scene scene, Cue<Actor> medium) {
        return speaks(scene, medium)
                && scene.parties().stream()
                        .noneMatch(
                                party ->
                                        party.country().equals(PartyName.NORTH)
                                                && party.to() <= medium.to()
                                                && medium.from() - party.to() <= 1);
    }

    /// False for "quoted by the newspaper" and "told Interfax".
    public static boolean speaks(Scene scene, Cue<Actor> medium) {
        for (int i = medium.from() - 1;
                i >= scene.from() && medium.from() - i <= NOUN_PHRASE;
                i--) {
            if (scene.is(i, Role.OBJECT_LEAD)) {
                return false;
            }
        }
        return true;
    }
}
