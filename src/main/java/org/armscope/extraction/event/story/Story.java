package org.armscope.extraction.event.story;

import java.util.Set;
import org.armscope.annotation.event.EventStatus;
import org.armscope.extraction.event.part.Dealers;
import org.armscope.extraction.event.part.Sides;
import org.armscope.extraction.event.part.WhichKorea;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.PartyName.Form;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Standing;
import org.armscope.extraction.event.scene.Topic;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Matter;
import org.jspecify.annotations.Nullable;

/// Follows one text from sentence to sentence: who deals with whom, and whether arms are spoken of.
public final class Story {

    /// How many sentences an unnamed matter is followed through.
    private static final int MEMORY = 3;

    /// A sentence that names as many countries is about none of them in particular.
    private static final int MANY = 3;

    private final Stage stage;
    private final @Nullable PartyName home;
    private final Set<String> onlookers;
    private @Nullable PartyName supplier;
    private @Nullable PartyName buyer;
    private int memory;
    private boolean koreaArmsBefore;

    /// How many sentences ago a Korea last took part.
    private int sinceKorea = MEMORY + 1;

    /// Whether tests and launches are spoken of, so that "the missile" is no merchandise.
    private boolean firing;

    /// Whether arms were told of that pay a debt, so that the debt belongs to the matter.
    private boolean owing;

    /// @param home the Korea whose newspaper tells it, or null
    public Story(Stage stage, @Nullable PartyName home, Set<String> onlookers) {
        this.stage = stage;
        this.home = home;
        this.onlookers = onlookers;
        supplier = stage.russia();
        buyer = stage.mainKorea() == null ? home : stage.mainKorea();
    }

    /// Reads the next sentence; to be called for all in order.
    public Standing next(Scene scene) {
        if (scene.opens()) {
            open();
        }
        Sides sides = new Sides(scene);
        boolean namesKorea =
                koreaTakesPart(scene, sides) && (koreaGets(scene, sides) || !isOneOfMany(scene));
        PartyName third = third(scene, sides, namesKorea);
        PartyName giver = giver(scene, sides);
        firing = scene.isAbout(Matter.OFF) || (firing && !scene.opens());
        boolean both = namesKorea && scene.names(PartyName::isRussian);
        boolean own = Topic.speaksOfArms(scene) && (!firing || both || Dealers.isDealing(scene));
        PartyName dealer = Dealers.other(scene, onlookers);
        boolean goesOn = goesOn(scene);
        owing |= (own || memory > 0) && namesDebt(scene);
        boolean arms = own || (goesOn && memory > 0);
        PartyName getter = namesKorea ? korea(scene, sides) : third != null ? third : buyer;
        PartyName known = known(scene, dealer, giver, sides);
        PartyName from = known != null ? known : Dealers.maker(scene);
        boolean elsewhere = third != null || scene.isAbout(Matter.ELSEWHERE);
        boolean koreaAtStake =
                namesKorea
                        || (!elsewhere && ((buyer != null && buyer.isKorean()) || koreaArmsBefore))
                        || (third == null && sinceKorea <= MEMORY && isRussianDenial(scene));
        boolean koreaArms =
                arms
                        && koreaAtStake
                        && !isKoreanTrade(scene, sides)
                        && !isOfOnlookers(scene)
                        && from != null
                        && from.isRussian()
                        && !Dealers.onlyForeignArms(scene);
        boolean open = namesKorea && scene.names(PartyName.SOUTH) && scene.names(PartyName.NORTH);
        if (open || (getter != null && (namesKorea || third != null))) {
            buyer = getter;
        }
        supplier = dealer == null || (own && namesKorea) ? known : supplier;
        boolean close = memory == MEMORY && !scene.opens();
        memory = own ? MEMORY : Topic.takesUp(scene) ? memory : Math.max(0, memory - 1);
        koreaArmsBefore = koreaArms;
        sinceKorea = namesKorea ? 0 : sinceKorea + 1;
        boolean named =
                own || Topic.takesUpThing(scene) || (namesKorea && scene.isAbout(Matter.PAIR));
        boolean setting =
                stage.isAboutArms()
                        && third == null
                        && namesKorea
                        && scene.names(PartyName::isRussian)
                        && !scene.isAbout(Matter.OFF);
        return new Standing(
                arms,
                koreaArms,
                named,
                goesOn,
                close,
                setting,
                from,
                getter,
                WhichKorea.which(scene, getter));
    }

    /// The supplier as far as this sentence; where another country was dealing, a Russian name
    /// alone does not bring Russia back.
    private @Nullable PartyName known(
            Scene scene, @Nullable PartyName dealer, @Nullable PartyName giver, Sides sides) {
        if (dealer != null) {
            return dealer;
        }
        boolean other = supplier != null && !supplier.isRussian();
        boolean onlyNamed =
                giver != null
                        && giver.isRussian()
                        && giver.form() != Form.BODY
                        && sides.supplier(giver) <= 0;
        boolean compared =
                giver != null
                        && giver.form() == Form.ADJECTIVE
                        && scene.names(PartyName::isRussian)
                        && !giver.isRussian()
                        && onlookers.contains(giver.country())
                        && supplier != null
                        && supplier.isRussian();
        return giver == null || (other && onlyNamed) || compared ? supplier : giver;
    }

    private void open() {
        if (!stage.isAboutKorea()) {
            buyer = home;
            koreaArmsBefore = false;
        }
        supplier = supplier != null && !supplier.isRussian() ? supplier : stage.russia();
        if (stage.isAboutArms()) {
            memory = MEMORY;
        }
    }

    /// True where Russia denies a part in what another was told to have done.
    private static boolean isRussianDenial(Scene scene) {
        return scene.names(PartyName::isRussian)
                && (scene.triggers().stream()
                                .anyMatch(
                                        cue ->
                                                cue.value().getFirst().status()
                                                        == EventStatus.DENIED)
                        || scene.statuses().stream()
                                .anyMatch(cue -> cue.value().status() == EventStatus.DENIED));
    }

    /// True where a Korea gives and Russia is not named: its own arms, sold to others.
    private static boolean isKoreanTrade(Scene scene, Sides sides) {
        return !scene.names(PartyName::isRussian)
                && scene.names(p -> p.isKorean() && sides.gives(p) && sides.recipient(p) <= 0);
    }

    /// True where another power deals or speaks with a Korea and nothing of Russia's is taken up:
    /// "Albright discussed missiles with her North Korean counterpart".
    private boolean isOfOnlookers(Scene scene) {
        Sides sides = new Sides(scene);
        return !koreaArmsBefore
                && scene.parties().stream().noneMatch(PartyName::isRussian)
                && scene.parties().stream().anyMatch(PartyName::isKorean)
                && scene.parties().stream()
                        .anyMatch(
                                party ->
                                        party.form() != Form.WEAPON
                                                && !isMedium(scene, party)
                                                && !sides.isPlace(party)
                                                && !party.country().equals(PartyName.WORLD)
                                                && onlookers.contains(party.country()))
                && !Topic.takesUp(scene);
    }

    /// True for a newspaper or an agency, which only passes on what is told.
    private static boolean isMedium(Scene scene, PartyName party) {
        return party.form() == Form.BODY
                && scene.actors().stream()
                        .anyMatch(a -> a.value() == Actor.MEDIUM && a.from() == party.from());
    }

    /// True where a Korea only stands among several other countries, as in a list.
    private boolean isOneOfMany(Scene scene) {
        return scene.parties().size() >= MANY
                && scene.parties().stream()
                                .filter(
                                        p ->
                                                !p.isRussian()
                                                        && !p.isVague()
                                                        && p.form() != Form.WEAPON)
                                .map(PartyName::country)
                                .filter(country -> !onlookers.contains(country))
                                .distinct()
                                .count()
                        >= MANY;
    }

    private static boolean koreaTakesPart(Scene scene, Sides sides) {
        return scene.names(p -> p.isKorean() && sides.recipient(p) > Sides.ASIDE);
    }

    /// True for a Korea that is the subject of getting or behind "to": not one of many.
    private static boolean koreaGets(Scene scene, Sides sides) {
        PartyName first = scene.parties().isEmpty() ? null : scene.parties().getFirst();
        return (first != null && first.isKorean() && sides.recipient(first) > 0)
                || scene.names(p -> p.isKorean() && sides.recipient(p) > Sides.SUBJECT);
    }

    private boolean goesOn(Scene scene) {
        boolean other =
                (isAboutOther(scene) && !Topic.takesUpThing(scene))
                        || (scene.isAbout(Matter.TRADE) && !Topic.takesUp(scene));
        return !other
                && !scene.isAbout(Matter.OFF)
                && (!scene.opens() || stage.isAboutArms() || Topic.takesUp(scene));
    }

    /// True for another matter; a debt that arms pay is none.
    private boolean isAboutOther(Scene scene) {
        return scene.isAbout(Matter.OTHER) && !(owing && Topic.otherIsDebt(scene));
    }

    private static boolean namesDebt(Scene scene) {
        for (int i = scene.from(); i < scene.to(); i++) {
            if (scene.isAnyCase(i, Role.DEBT)) {
                return true;
            }
        }
        return false;
    }

    /// A country that is neither Russia nor a Korea and gets the arms, or, where no Korea is named,
    /// is named at all.
    private @Nullable PartyName third(Scene scene, Sides sides, boolean namesKorea) {
        PartyName place = null;
        for (PartyName party : scene.parties()) {
            boolean named = party.form() != Form.PERSON && party.form() != Form.WEAPON;
            if (party.isRussian() || party.isKorean() || party.isVague() || !named) {
                continue;
            }
            if (party.form() == Form.ADJECTIVE && sides.supplier(party) > 0) {
                continue;
            }
            boolean onlooker = onlookers.contains(party.country());
            boolean only = onlooker && party.form() == Form.BODY; // the Pentagon buys none of these
            if (sides.recipient(party) > (only ? Sides.SUBJECT : 0)) {
                return party;
            }
            boolean onlooks = namesKorea || onlooker;
            place = place == null && !onlooks && party.form() != Form.BODY ? party : place;
        }
        return place;
    }

    private static @Nullable PartyName giver(Scene scene, Sides sides) {
        PartyName russian = null;
        PartyName other = null;
        for (PartyName party : scene.parties()) {
            int score = sides.supplier(party);
            if (party.form() == Form.WEAPON || sides.isAside(party)) {
                continue;
            }
            if (party.isRussian()) {
                boolean better =
                        russian != null
                                && (score > sides.supplier(russian)
                                        || (russian.form() == Form.PERSON
                                                && party.form() != Form.PERSON));
                russian = russian == null || better ? party : russian;
            } else if (!party.isKorean() && !party.isVague() && other == null && score > 1) {
                other = party;
            }
        }
        boolean onlySpeaks = russian != null && russian.form() == Form.PERSON;
        return russian != null && !(onlySpeaks && other != null) ? russian : other;
    }

    /// The Korea that gets the arms; null where both are named and neither is said to.
    private @Nullable PartyName korea(Scene scene, Sides sides) {
        PartyName south = best(scene, sides, PartyName.SOUTH);
        PartyName north = best(scene, sides, PartyName.NORTH);
        if (south == null || north == null) {
            PartyName only = south == null ? north : south;
            return only == null ? buyer : single(only, sides, scene.opens());
        }
        int margin = sides.recipient(south) - sides.recipient(north);
        boolean gets = Math.max(sides.recipient(south), sides.recipient(north)) > 0;
        boolean oneAside = Math.min(sides.recipient(south), sides.recipient(north)) <= Sides.ASIDE;
        if (margin != 0 && (gets || oneAside)) {
            return margin > 0 ? south : north;
        }
        if (!gets && buyer != null && buyer.isKorean()) {
            return buyer.country().equals(PartyName.SOUTH) ? south : north;
        }
        return null;
    }

    /// The one Korea that is named, or, where it only speaks, the one that was getting arms; null
    /// where it is but the place where others speak of the other one's.
    private @Nullable PartyName single(PartyName only, Sides sides, boolean opens) {
        int score = sides.recipient(only);
        boolean same = buyer == null || !buyer.isKorean() || buyer.country().equals(only.country());
        if (score > 0 || (same && (score == 0 || stage.hasOneKorea()))) {
            return only;
        }
        if (same) {
            return buyer != null ? buyer : null;
        }
        if (score < 0) {
            return sides.isPlace(only) ? null : buyer;
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
}
