package org.armscope.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Chooses the trigger that tells a clause's kind of event.
final class KindChoice {

    private static final int NEAR = 12;
    private static final int BESIDE = 3;

    private static final Set<String> UNREAL = Set.of("to", "would", "could", "might", "should");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "this", "that", "any");

    private KindChoice() {}

    /// The heaviest trigger whose need is met, the first of several; null where there is none.
    static @Nullable Cue<Trigger> of(Scene scene) {
        Cue<Trigger> best = null;
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            for (Trigger trigger : cue.value()) {
                Cue<Trigger> one = new Cue<>(trigger, cue.from(), cue.to());
                if (isMet(scene, one) && !isUnreal(scene, one) && !isAttribute(scene, one)) {
                    best = best == null || trigger.weight() > best.value().weight() ? one : best;
                    break;
                }
            }
        }
        return best;
    }

    static boolean isStatement(Cue<Trigger> cue) {
        return cue.value().kind() == EventKind.STATEMENT;
    }

    private static boolean isMet(Scene scene, Cue<Trigger> cue) {
        return switch (cue.value().need()) {
            case NOTHING -> true;
            case PERSON -> personBehind(scene, cue);
            case SPEAKER -> speaker(scene, cue.from() - NEAR, cue.to() + NEAR);
            case NAMED -> speaker(scene, cue.from() - BESIDE, cue.from());
            case GOER -> goer(scene, cue.from());
        };
    }

    /// True for what did not happen: "was to have purchased", "would have delivered".
    private static boolean isUnreal(Scene scene, Cue<?> cue) {
        Tokens tokens = scene.tokens();
        int have = tokens.is(cue.from(), "have") ? cue.from() : cue.from() - 1;
        return have > scene.from()
                && tokens.is(have, "have")
                && UNREAL.contains(tokens.string(have - 1).toLowerCase(Locale.ROOT));
    }

    /// True for a participle that only describes: "the proposed sale".
    private static boolean isAttribute(Scene scene, Cue<Trigger> cue) {
        Tokens tokens = scene.tokens();
        int end = tokens.end(cue.from());
        boolean participle =
                cue.to() == cue.from() + 1
                        && tokens.charAt(end - 1) == 'd'
                        && tokens.charAt(end - 2) == 'e';
        return participle
                && cue.value().kind() != EventKind.REPORT
                && cue.from() > scene.from()
                && DETERMINERS.contains(tokens.string(cue.from() - 1).toLowerCase(Locale.ROOT))
                && tokens.isWord(cue.to());
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
        return scene.mentions().stream().anyMatch(m -> isWithin(scene.end(m) - 1, first, behind))
                || scene.parties().stream().anyMatch(p -> isWithin(p.to() - 1, first, behind))
                || scene.actors().stream()
                        .anyMatch(
                                a -> a.value() != Actor.GOER && isWithin(a.from(), first, behind));
    }

    private static boolean goer(Scene scene, int before) {
        return scene.mentions().stream()
                        .anyMatch(m -> m.type() == EntityType.PERSON && scene.start(m) < before)
                || scene.actors().stream()
                        .anyMatch(a -> a.value() != Actor.SPEAKER && a.from() < before);
    }

    private static boolean isWithin(int at, int first, int behind) {
        return at >= first && at < behind;
    }
}
