package org.armscope.extraction.event;

import java.util.Set;
import org.armscope.extraction.event.PartyName.Form;
import org.armscope.lexicon.EventWords.Direction;
import org.armscope.lexicon.EventWords.Matter;
import org.jspecify.annotations.Nullable;

/// Tells from one sentence who deals in the arms it names: Russia, or another country.
final class Dealers {

    private Dealers() {}

    /// The country that deals where Russia is not named: it, not Russia, is spoken of.
    static @Nullable PartyName other(Scene scene, Set<String> onlookers) {
        boolean russianWeapon = maker(scene) != null;
        PartyName other = null;
        for (PartyName party : scene.parties()) {
            boolean maker = party.form() == Form.BODY && russianWeapon;
            boolean named = !maker && party.form() != Form.WEAPON && party.form() != Form.PERSON;
            if (party.isRussian() && party.form() != Form.WEAPON) {
                return null;
            }
            boolean dealer =
                    named
                            && !party.isRussian()
                            && !party.isKorean()
                            && !party.isVague()
                            && !onlookers.contains(party.country());
            other = other == null && dealer ? party : other;
        }
        return other;
    }

    /// True if the weapons named are another country's and Russia is not named beside them.
    static boolean onlyForeignArms(Scene scene) {
        return !scene.names(PartyName::isRussian) && scene.names(p -> p.form() == Form.WEAPON);
    }

    /// Where nothing names a supplier: who makes the weapons that the sentence names.
    static @Nullable PartyName maker(Scene scene) {
        for (PartyName party : scene.parties()) {
            if (party.form() == Form.WEAPON && party.isRussian()) {
                return party;
            }
        }
        return null;
    }

    /// True if the words tell of giving, getting or naming arms as such, not only of missiles.
    static boolean isDealing(Scene scene) {
        return scene.directions().stream()
                        .map(Cue::value)
                        .anyMatch(d -> d != Direction.ASIDE && d != Direction.VOICE)
                || scene.isAbout(Matter.ARMS)
                || scene.isAbout(Matter.COOPERATION)
                || scene.isAbout(Matter.TIES);
    }
}
