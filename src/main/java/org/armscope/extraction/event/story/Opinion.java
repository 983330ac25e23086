package org.armscope.extraction.event.story;

import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Sources;
import org.armscope.extraction.event.scene.Subordinate;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;

/// Tells sentences in which no one tells a deed: authors, critics and observers weigh things.
public final class Opinion {

    private Opinion() {}

    /// True for what critics or observers think at large: of no day and from no source.
    public static boolean isOpinion(Scene scene, Sources cited) {
        return scene.isAbout(Matter.VIEW)
                && scene.times().isEmpty()
                && cited.sure().isEmpty()
                && cited.endnote() == null;
    }

    /// True for what the author makes of things, of no day and no source: "the deal appears to be".
    public static boolean isGuess(Scene scene, Sources cited, boolean said) {
        if (!scene.times().isEmpty()
                || !cited.sure().isEmpty()
                || cited.endnote() != null
                || said) {
            return false;
        }
        for (int i = scene.from(); i < scene.to(); i++) {
            if (scene.isAnyCase(i, Role.SEEMING)) {
                return true;
            }
        }
        return false;
    }

    /// True if the main clause weighs, asks or speaks of each and every case; not for "an agreement
    /// which will bring missiles".
    public static boolean isDoubtful(Scene scene) {
        return scene.is(scene.from(), Role.QUESTION)
                || scene.matters().stream()
                        .anyMatch(
                                cue ->
                                        cue.value() == Matter.DOUBT
                                                && !Subordinate.holds(scene, cue));
    }
}
