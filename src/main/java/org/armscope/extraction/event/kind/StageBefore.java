package org.armscope.extraction.event.kind;

import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.StatusMark;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Saying;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Trigger;
import org.jspecify.annotations.Nullable;

/// Remembers how far a deal had come by the sentences before: what someone says of "the decision"
/// or "the tanks" is about a deal of that stage.
public final class StageBefore {

    /// How many sentences back it is remembered.
    private static final int MEMORY = 2;

    /// How many for what is only said, without a feeling or a stand.
    private static final int LONG_MEMORY = 4;

    private @Nullable EventStatus before;
    private int age;
    private int sentence = -1;

    /// The status of what a sentence tells; to be asked for the sentences of a text in order.
    public @Nullable StatusMark of(
            Scene scene, Cue<Trigger> told, @Nullable StatusMark own, boolean koreaArms) {
        if (scene.span().start() != sentence) {
            sentence = scene.span().start();
            age++;
        }
        if (scene.opens() || age > LONG_MEMORY) {
            before = null;
        }
        if (own != null) {
            if (koreaArms) {
                remember(own.status());
            }
            return own;
        }
        EventStatus known = before;
        if (known == null || !koreaArms || !Saying.isStatement(told)) {
            return null;
        }
        Cue<?> about = age > MEMORY ? null : thing(scene);
        if (about == null && (isPlain(scene, told) || (age <= MEMORY && speaksOn(scene, told)))) {
            about = told;
        }
        return about == null ? null : new StatusMark(known, scene.span(about));
    }

    /// True for "said" and "told": what is said next in a story is on its deal.
    private static boolean isPlain(Scene scene, Cue<Trigger> told) {
        return told.value().staged()
                && !KindChoice.onlyWeighs(scene)
                && (scene.is(told.to() - 1, Role.PLAIN_SAYING)
                        || scene.is(told.from(), Role.PLAIN_SAYING));
    }

    private void remember(EventStatus status) {
        if (status != EventStatus.DENIED && status != EventStatus.RUMOURED) {
            before = status;
            age = 0;
        }
    }

    /// True for "he said", "it reckons": who spoke before goes on about the same deal.
    private static boolean speaksOn(Scene scene, Cue<Trigger> told) {
        int before = told.from() - 1;
        return told.value().staged()
                && before >= scene.from()
                && scene.isAnyCase(before, Role.SUBJECT_PRONOUN);
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
