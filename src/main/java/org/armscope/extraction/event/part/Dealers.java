package org.armscope.extraction.event.part;

import java.util.Set;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.PartyName.Form;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventWords.Direction;
import org.armscope.lexicon.EventWords.Matter;
import org.jspecify.annotations.Nullable;

/// Tells from one sentence who deals in the arms it names: Russia, or another country.
public final class Dealers {

    private static final Set<Form> NO_DEALERS = Set.of(Form.WEAPON, Form.PERSON);

    private Dealers() {}

    /// The country that deals where Russia is not named: it, not Russia, is spoken of.
    public static @Nullable PartyName other(Scene scene, Set<String> onlookers) {
        boolean russianWeapon = maker(scene) != null;
        Sides sides = new Sides(scene);
        PartyName other = source(scene);
        if (other != null) {
            return other;
        }
        for (PartyName party : scene.parties()) {
            boolean maker = party.form() == Form.BODY && russianWeapon;
            boolean named = !maker && !NO_DEALERS.contains(party.form());
            if (party.isRussian() && party.form() != Form.WEAPON && !isMake(scene, party)) {
                return null;
            }
            boolean dealer =
                    named
                            && !party.isRussian()
                            && !party.isKorean()
                            && !party.isVague()
                            && (!onlookers.contains(party.country())
                                    || sides.gives(party)
                                    || (!russianWeapon && isSource(scene, party)));
            other = other == null && dealer ? party : other;
        }
        return other;
    }

    /// The country that arms came from, whoever speaks of it: "Russia says that the missiles were
    /// bought from Ukraine". None where some came from Russia too.
    private static @Nullable PartyName source(Scene scene) {
        PartyName source = null;
        for (PartyName party : scene.parties()) {
            boolean place = party.form() == Form.NAME || party.form() == Form.CAPITAL;
            if (place && source != null && party.isRussian()) {
                return null;
            }
            boolean from =
                    scene.tokens().is(party.from() - 1, "from")
                            && scene.directions().stream()
                                    .anyMatch(
                                            d ->
                                                    d.value() == Direction.TAKE
                                                            && d.to() <= party.from() - 1);
            boolean third = !party.isRussian() && !party.isKorean() && !party.isVague();
            source = source == null && place && third && from ? party : source;
        }
        return source;
    }

    /// True for "Soviet-built": whose make the arms are, not who deals in them.
    private static boolean isMake(Scene scene, PartyName party) {
        return party.form() == Form.ADJECTIVE && scene.tokens().is(party.to(), '-');
    }

    /// True for "has bought its weapons in the United States".
    private static boolean isSource(Scene scene, PartyName party) {
        int before = party.from() - (scene.tokens().is(party.from() - 1, "the") ? 2 : 1);
        boolean there = scene.tokens().is(before, "in") || scene.tokens().is(before, "from");
        return there
                && scene.directions().stream()
                        .anyMatch(d -> d.value() == Direction.TAKE && d.to() <= before);
    }

    /// True if the weapons named are another country's and Russia is not named beside them.
    public static boolean onlyForeignArms(Scene scene) {
        return !scene.names(PartyName::isRussian) && scene.names(p -> p.form() == Form.WEAPON);
    }

    /// Where nothing names a supplier: who makes the weapons that the sentence names.
    public static @Nullable PartyName maker(Scene scene) {
        for (PartyName party : scene.parties()) {
            if (party.form() == Form.WEAPON && party.isRussian()) {
                return party;
            }
        }
        return null;
    }

    /// True if the words tell of giving, getting or naming arms as such, not only of missiles.
    public static boolean isDealing(Scene scene) {
        return scene.directions().stream()
                        .map(Cue::value)
                        .anyMatch(d -> d != Direction.ASIDE && d != Direction.VOICE)
                || scene.isAbout(Matter.ARMS)
                || scene.isAbout(Matter.COOPERATION)
                || scene.isAbout(Matter.TIES);
    }
}
