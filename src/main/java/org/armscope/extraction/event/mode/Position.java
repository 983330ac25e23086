package org.armscope.extraction.event.mode;

import java.util.Locale;
import java.util.Set;
import org.armscope.annotation.event.EventKind;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;

/// Tells from where a word stands in its clause that it names a deed and tells none: "accused of
/// supplying", "tensions over the delivery", "previously sold arms".
public final class Position {

    /// The weight of nouns.
    private static final int NOUN = 3;

    /// How many words may stand between a preposition and its noun.
    private static final int PHRASE = 4;

    /// A date as near belongs to the noun: "talks in Seoul on May 4".
    private static final int DATED = 6;

    private static final Set<EventKind> HAPPENINGS =
            Set.of(
                    EventKind.TALKS,
                    EventKind.AGREEMENT,
                    EventKind.OFFER,
                    EventKind.ORDER,
                    EventKind.DELIVERY,
                    EventKind.REFUSAL,
                    EventKind.REPORT);

    private Position() {}

    /// True if the trigger, where it stands, names a deed without telling that it was done.
    public static boolean onlyNames(Scene scene, Cue<Trigger> cue) {
        return isGerund(scene, cue)
                || isGoverned(scene, cue)
                || isDescribing(scene, cue)
                || isPriced(scene, cue);
    }

    /// True for "the profit in selling arms" and "Putin's declining", not for "succeeded in
    /// selling".
    private static boolean isGerund(Scene scene, Cue<Trigger> cue) {
        Tokens tokens = scene.tokens();
        int before = cue.from() - 1;
        boolean gerund =
                tokens.string(cue.from()).endsWith("ing")
                        && HAPPENINGS.contains(cue.value().kind())
                        && !(cue.value().kind() == EventKind.TALKS && tokens.is(before, "in"));
        return gerund
                && before > scene.from()
                && (scene.isAnyCase(before, Role.BEFORE_GERUND) || tokens.is(before, "s"))
                && !Modality.isDone(scene, before + 1);
    }

    /// True for an undated noun behind "about" or "over".
    private static boolean isGoverned(Scene scene, Cue<Trigger> cue) {
        boolean said = cue.value().kind() == EventKind.STATEMENT;
        if (cue.value().weight() > NOUN || !(said || HAPPENINGS.contains(cue.value().kind()))) {
            return false;
        }
        Tokens tokens = scene.tokens();
        for (int i = cue.from() - 1; i > scene.from() && cue.from() - i <= PHRASE; i--) {
            if (!tokens.isWord(i)) {
                return false;
            }
            if (scene.isAnyCase(i, Role.GOVERNOR) || (said && tokens.is(i, "to"))) {
                return !tokens.is(i - 1, "part") && !isDated(scene, cue);
            }
        }
        return false;
    }

    private static boolean isDated(Scene scene, Cue<?> cue) {
        return scene.times().stream().anyMatch(time -> scene.distance(cue, time.span()) <= DATED);
    }

    /// True for a noun of which only the price is told: "the deal was estimated to be worth".
    private static boolean isPriced(Scene scene, Cue<Trigger> cue) {
        if (cue.value().weight() > NOUN || !HAPPENINGS.contains(cue.value().kind())) {
            return false;
        }
        for (int i = cue.to(); i < scene.to() && i - cue.to() <= DATED + 2; i++) {
            if (scene.is(i, Role.PRICED)) {
                return true;
            }
        }
        return false;
    }

    /// True for a participle that goes with the arms behind it.
    private static boolean isDescribing(Scene scene, Cue<Trigger> cue) {
        int before = cue.from() - 1;
        boolean adverb = before > scene.from() && word(scene.tokens(), before).endsWith("ly");
        return adverb
                && cue.to() == cue.from() + 1
                && cue.value().kind() == EventKind.DELIVERY
                && scene.matters().stream()
                        .anyMatch(matter -> matter.from() == cue.to() && isArms(matter.value()));
    }

    private static boolean isArms(Matter matter) {
        return matter == Matter.ARMS || matter == Matter.GEAR;
    }

    private static String word(Tokens tokens, int token) {
        return tokens.string(token).toLowerCase(Locale.ROOT);
    }
}
