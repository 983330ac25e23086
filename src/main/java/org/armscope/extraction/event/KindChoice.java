package org.armscope.extraction.event;

import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Chooses the trigger that tells a sentence's kind of event.
final class KindChoice {

    private static final int SPEAKER_REACH = 12;

    private KindChoice() {}

    /// The heaviest trigger whose need is met, the first of several; null where there is none.
    static @Nullable Cue<Trigger> of(Scene scene) {
        Cue<Trigger> best = null;
        for (Cue<Trigger> cue : scene.triggers()) {
            if ((best == null || cue.value().weight() > best.value().weight())
                    && isMet(scene, cue)) {
                best = cue;
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
            case SPEAKER -> speakerBeside(scene, cue);
        };
    }

    private static boolean personBehind(Scene scene, Cue<?> cue) {
        for (EntityMention mention : scene.mentions()) {
            int gap = scene.tokens().at(mention.span().start()) - cue.to();
            if (mention.type() == EntityType.PERSON && gap >= 0 && gap <= 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean speakerBeside(Scene scene, Cue<?> cue) {
        Tokens tokens = scene.tokens();
        for (EntityMention mention : scene.mentions()) {
            if (isNear(cue, tokens.at(mention.span().start()))) {
                return true;
            }
        }
        for (Cue<Boolean> speaker : scene.speakers()) {
            if (isNear(cue, speaker.from())) {
                return true;
            }
        }
        return scene.parties().stream().anyMatch(party -> isNear(cue, party.from()));
    }

    private static boolean isNear(Cue<?> cue, int at) {
        return at >= cue.from() - SPEAKER_REACH && at <= cue.to() + SPEAKER_REACH;
    }
}
