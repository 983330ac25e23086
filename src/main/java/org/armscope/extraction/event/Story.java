package org.armscope.extraction.event;

import java.util.List;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Korea;
import org.armscope.annotation.event.EventKorea;
import org.armscope.extraction.event.PartyName.Form;
import org.armscope.lexicon.EventWords.Matter;
import org.jspecify.annotations.Nullable;

/// Follows one text from sentence to sentence: who deals with whom, and whether arms are spoken of.
final class Story {

    private final Stage stage;
    private @Nullable PartyName supplier;
    private @Nullable PartyName buyer;
    private boolean armsBefore;
    private boolean koreaArmsBefore;

    Story(Stage stage) {
        this.stage = stage;
        supplier = stage.russia();
        buyer = stage.soleKorea();
    }

    /// Reads the next sentence; to be called for all in order.
    Standing next(Scene scene) {
        if (scene.opens() && !stage.isAboutKorea()) {
            buyer = null;
            supplier = stage.russia();
        }
        Sides sides = new Sides(scene);
        PartyName third = third(scene, sides);
        PartyName giver = giver(scene, sides);
        boolean namesKorea = scene.parties().stream().anyMatch(PartyName::isKorean);
        PartyName korea = korea(scene, sides);
        boolean own = ownArms(scene);
        boolean goesOn = goesOn(scene);
        boolean arms = own || (goesOn && armsBefore);
        PartyName getter = namesKorea ? korea : third != null ? third : buyer;
        PartyName from = giver != null ? giver : supplier;
        boolean koreaAtStake =
                namesKorea
                        || (third == null
                                && ((buyer != null && buyer.isKorean())
                                        || (goesOn && koreaArmsBefore)));
        boolean russian = from != null && from.isRussian();
        boolean koreaArms = arms && koreaAtStake && russian;
        remember(getter, from, third, namesKorea, arms, koreaArms);
        return new Standing(arms, koreaArms, goesOn, from, getter, which(scene, getter));
    }

    private void remember(
            @Nullable PartyName getter,
            @Nullable PartyName from,
            @Nullable PartyName third,
            boolean namesKorea,
            boolean arms,
            boolean koreaArms) {
        if (getter != null && (namesKorea || third != null)) {
            buyer = getter;
        }
        if (from != null) {
            supplier = from;
        }
        armsBefore = arms;
        koreaArmsBefore = koreaArms;
    }

    private static boolean ownArms(Scene scene) {
        boolean off = scene.isAbout(Matter.OFF);
        boolean strong = scene.isAbout(Matter.ARMS) || scene.isAbout(Matter.COOPERATION);
        boolean weapon =
                scene.isAbout(Matter.GEAR)
                        || scene.mentions().stream().anyMatch(m -> m.type() == EntityType.WEAPON);
        boolean helped = scene.isAbout(Matter.PROGRAM) && scene.isAbout(Matter.HELP);
        return strong || (weapon && !off && !scene.isAbout(Matter.PROGRAM)) || helped;
    }

    private static boolean goesOn(Scene scene) {
        return !scene.isAbout(Matter.OFF) && (!scene.opens() || scene.isAbout(Matter.THING));
    }

    /// A country that is neither Russia nor a Korea and gets the arms, or is where the sentence
    /// plays.
    private static @Nullable PartyName third(Scene scene, Sides sides) {
        PartyName place = null;
        for (PartyName party : scene.parties()) {
            boolean other =
                    !party.isRussian() && !party.isKorean() && !party.country().equals("Korea");
            if (other && party.form() != Form.PERSON && sides.recipient(party) > 0) {
                return party;
            }
            if (other && place == null && party.form() == Form.NAME && scene.opens()) {
                place = party;
            }
        }
        return place;
    }

    private @Nullable PartyName giver(Scene scene, Sides sides) {
        PartyName russian = null;
        PartyName other = null;
        for (PartyName party : scene.parties()) {
            if (party.isRussian() && (russian == null || sides.supplier(party) > 0)) {
                russian = party;
            } else if (!party.isKorean()
                    && !party.isRussian()
                    && other == null
                    && sides.supplier(party) > 1) {
                other = party;
            }
        }
        return russian != null ? russian : other;
    }

    /// The Korea that gets the arms; null where both are named and neither is said to.
    private @Nullable PartyName korea(Scene scene, Sides sides) {
        PartyName south = best(scene, sides, PartyName.SOUTH);
        PartyName north = best(scene, sides, PartyName.NORTH);
        if (south == null || north == null) {
            PartyName only = south == null ? north : south;
            return only == null ? buyer : single(only, sides.recipient(only), scene.opens());
        }
        int margin = sides.recipient(south) - sides.recipient(north);
        if (margin != 0 && Math.max(sides.recipient(south), sides.recipient(north)) > 0) {
            return margin > 0 ? south : north;
        }
        if (buyer != null && buyer.isKorean()) {
            return buyer.country().equals(PartyName.SOUTH) ? south : north;
        }
        return null;
    }

    private @Nullable PartyName single(PartyName only, int score, boolean opens) {
        boolean same =
                buyer == null || !buyer.isKorean() || buyer.country().equals(only.country());
        if (score > 0 || (same && (score == 0 || stage.hasOneKorea()))) {
            return only;
        }
        if (same) {
            return buyer != null && buyer.isKorean() ? only : null;
        }
        if (score < 0) {
            return buyer;
        }
        return opens ? only : null;
    }

    private static @Nullable PartyName best(Scene scene, Sides sides, String country) {
        PartyName best = null;
        for (PartyName party : scene.parties()) {
            if (party.country().equals(country)
                    && (best == null || sides.recipient(party) > sides.recipient(best))) {
                best = party;
            }
        }
        return best;
    }

    private static EventKorea which(Scene scene, @Nullable PartyName getter) {
        boolean south = scene.names(PartyName.SOUTH);
        boolean north = scene.names(PartyName.NORTH);
        if (south && north) {
            return EventKorea.BOTH;
        }
        if (south || north) {
            return south ? EventKorea.SOUTH : EventKorea.NORTH;
        }
        List<Korea> vague =
                scene.mentions().stream()
                        .map(org.armscope.annotation.EntityMention::korea)
                        .filter(java.util.Objects::nonNull)
                        .toList();
        if (!vague.isEmpty()) {
            return vague.contains(Korea.UNCLEAR) ? EventKorea.UNCLEAR : EventKorea.PENINSULA;
        }
        if (getter != null && getter.isKorean()) {
            return getter.country().equals(PartyName.SOUTH) ? EventKorea.SOUTH : EventKorea.NORTH;
        }
        return EventKorea.NONE;
    }
}
