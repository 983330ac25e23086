package org.armscope.extraction.event;

import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.StatusMark;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Trigger;
import org.jspecify.annotations.Nullable;

/// Remembers how far a deal had come by the sentences before: what someone says of "the decision"
/// or "the tanks" is about a deal of that stage.
final class StageBefore {

    /// How many sentences back it is remembered.
    private static final int MEMORY = 2;

    private @Nullable EventStatus before;
    private int age;
    private int sentence = -1;

    /// The status of what a sentence tells; to be asked for the sentences of a text in order.
    @Nullable StatusMark of(
            Scene scene, Cue<Trigger> told, @Nullable StatusMark own, boolean koreaArms) {
        if (scene.span().start() != sentence) {
            sentence = scene.span().start();
            age++;
        }
        if (scene.opens() || age > MEMORY) {
            before = null;
        }
        if (own != null) {
            remember(own.status(), koreaArms);
            return own;
        }
        EventStatus known = before;
        if (known == null || !koreaArms || !KindChoice.isStatement(told)) {
            return null;
        }
        Cue<?> about = thing(scene);
        if (about == null && speaksOn(scene, told)) {
            about = told;
        }
        return about == null ? null : new StatusMark(known, scene.span(about));
    }

    private void remember(EventStatus status, boolean koreaArms) {
        boolean stage = status != EventStatus.DENIED && status != EventStatus.RUMOURED;
        if (koreaArms && stage) {
            before = status;
            age = 0;
        }
    }

    /// True for "he said", "it reckons": who spoke before goes on about the same deal.
    private static boolean speaksOn(Scene scene, Cue<Trigger> told) {
        int before = told.from() - 1;
        return before >= scene.from() && scene.isAnyCase(before, Role.SUBJECT_PRONOUN);
    }

    private static @Nullable Cue<Matter> thing(Scene scene) {
        for (Cue<Matter> cue : scene.matters()) {
            if (cue.value() == Matter.THING) {
                return cue;
            }
        }
        return null;
    }
}
