package org.armscope.extraction.event.part;

import java.util.List;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.PartyName.Form;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventWords.Direction;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;

/// Weighs how far a sentence makes a country the one that gets arms, or the one that gives them.
/// Above nought the words say so, below nought they say that it only speaks or stands aside.
public final class Sides {

    /// The weight of a country that takes no part.
    public static final int ASIDE = -2;

    /// The weight of the subject of getting; what is named behind "to" weighs more.
    public static final int SUBJECT = 2;

    private static final int VERB_REACH = 9;
    private static final int NOUN_REACH = 2;
    private static final int TO_REACH = 20;

    private final Scene scene;
    private final Tokens tokens;

    /// @param scene in which the parties are named
    public Sides(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /// How much speaks for a party getting the arms, [#ASIDE] if it takes no part; to be compared
    /// with other parties of the scene.
    public int recipient(PartyName party) {
        if (party.form() == Form.WEAPON) {
            return 0;
        }
        if (isAside(party)) {
            return ASIDE;
        }
        if (toIt(party) || isBehind(Direction.GIVE, party) || buyingBy(party)) {
            return 3;
        }
        if (precedes(Direction.TAKE, party)) {
            return 2;
        }
        if (isOneOfTwo(party)) {
            return 2;
        }
        return isVoice(party) || isPlaceOnly(party) ? -1 : 0;
    }

    /// True where words right before it say that it takes no part, as in "ties with".
    public boolean isAside(PartyName party) {
        return isBehind(Direction.ASIDE, party);
    }

    /// True for a city that only tells where: "sources in Beijing".
    public boolean isPlace(PartyName party) {
        return party.form() == Form.CITY && before(party, "in");
    }

    /// True for "a role for companies in the North", not for "the contracts in South Korea".
    private boolean isPlaceOnly(PartyName party) {
        return party.form() == Form.NAME && before(party, "in");
    }

    /// True for the subject of a verb of giving.
    public boolean gives(PartyName party) {
        return party.form() != Form.WEAPON && precedes(Direction.GIVE, party);
    }

    /// How much speaks for a party giving the arms, likewise.
    public int supplier(PartyName party) {
        if (party.form() == Form.WEAPON) {
            return 0;
        }
        if (before(party, "from") || precedes(Direction.GIVE, party)) {
            return 2;
        }
        if ((party.form() == Form.ADJECTIVE || isOwner(party)) && armsFollow(party)) {
            return 2;
        }
        return isOneOfTwo(party) ? 1 : 0;
    }

    private boolean isVoice(PartyName party) {
        if (party.form() == Form.CITY) {
            return true;
        }
        for (Cue<Direction> cue : scene.directions()) {
            if (cue.value() == Direction.VOICE
                    && cue.from() >= party.to()
                    && cue.from() <= party.to() + 2) {
                return true;
            }
        }
        return false;
    }

    private boolean before(PartyName party, String word) {
        int at = party.from() - 1;
        if (tokens.is(at, "the")) {
            at--;
        }
        return at >= scene.from() && tokens.is(at, word);
    }

    private boolean toIt(PartyName party) {
        if (!before(party, "to") || party.form() == Form.PERSON) {
            return false;
        }
        for (Cue<Direction> cue : scene.directions()) {
            int distance = party.from() - cue.to();
            boolean gives = cue.value() == Direction.GIVE || cue.value() == Direction.GIFT;
            if (gives && distance >= 0 && distance <= TO_REACH) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehind(Direction direction, PartyName party) {
        for (Cue<Direction> cue : scene.directions()) {
            int gap = party.from() - cue.to();
            if (cue.value() == direction
                    && (gap == 0 || (gap == 1 && tokens.is(cue.to(), "the")))) {
                return party.form() != Form.ADJECTIVE || direction == Direction.ASIDE;
            }
        }
        return false;
    }

    private boolean buyingBy(PartyName party) {
        if (!before(party, "by") && !before(party, "of")) {
            return false;
        }
        for (Cue<Direction> cue : scene.directions()) {
            int gap = party.from() - cue.to();
            if (cue.value() == Direction.TAKE && gap >= 0 && gap <= 3) {
                return before(party, "by");
            }
        }
        return false;
    }

    private boolean precedes(Direction direction, PartyName party) {
        for (Cue<Direction> cue : scene.directions()) {
            int gap = cue.from() - party.to();
            boolean verb = cue.value() == direction && gap <= VERB_REACH;
            boolean noun =
                    direction == Direction.GIVE
                            && cue.value() == Direction.GIFT
                            && gap <= NOUN_REACH;
            if (gap >= 0 && (verb || noun)) {
                return noneBetween(party, cue.from()) && !saysBetween(party, cue.from());
            }
        }
        return false;
    }

    /// True if a verb of saying stands between: whoever says something need not do it.
    private boolean saysBetween(PartyName party, int end) {
        return scene.triggers().stream()
                .filter(cue -> cue.from() >= party.to() && cue.from() < end)
                .flatMap(cue -> cue.value().stream())
                .anyMatch(
                        trigger ->
                                trigger.need() == Need.SPEAKER
                                        || trigger.kind() == EventKind.STATEMENT);
    }

    private boolean noneBetween(PartyName party, int end) {
        for (PartyName other : scene.parties()) {
            if (other.from() >= party.to()
                    && other.from() < end
                    && !other.country().equals(party.country())) {
                return false;
            }
        }
        return true;
    }

    /// One of two who deal with each other: `between Moscow and Pyongyang`, `Russian-North Korean`.
    private boolean isOneOfTwo(PartyName party) {
        for (Cue<Direction> cue : scene.directions()) {
            int gap = party.from() - cue.to();
            if (cue.value() == Direction.BETWEEN && gap >= 0 && gap <= 6) {
                return true;
            }
        }
        List<PartyName> parties = scene.parties();
        int at = parties.indexOf(party);
        return (at > 0 && joined(parties.get(at - 1), party))
                || (at + 1 < parties.size() && joined(party, parties.get(at + 1)));
    }

    private boolean joined(PartyName first, PartyName second) {
        boolean hyphen =
                second.from() == first.to() + 1
                        && tokens.kind(first.to()) == TokenKind.MARK
                        && tokens.glued(first.to());
        boolean and =
                second.from() == first.to() + 1
                        && tokens.is(first.to(), "and")
                        && (first.isRussian() || second.isRussian());
        return hyphen || and;
    }

    /// True for "Russia's" in "Russia's submarines".
    private boolean isOwner(PartyName party) {
        return party.isRussian() && tokens.is(party.to() + 1, "s") && tokens.glued(party.to() + 1);
    }

    private boolean armsFollow(PartyName party) {
        for (Cue<Matter> cue : scene.matters()) {
            boolean arms = cue.value() == Matter.ARMS || cue.value() == Matter.GEAR;
            int gap = cue.from() - party.to();
            if (arms && gap >= 0 && gap <= 3) {
                return true;
            }
        }
        return scene.mentions().stream()
                .filter(m -> m.type() == EntityType.WEAPON)
                .mapToInt(m -> tokens.at(m.span().start()) - party.to())
                .anyMatch(gap -> gap >= 0 && gap <= 2);
    }
}
