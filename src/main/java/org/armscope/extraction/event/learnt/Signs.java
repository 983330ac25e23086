package org.armscope.extraction.event.learnt;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.extraction.event.kind.Told;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Sources;
import org.armscope.extraction.event.scene.Standing;
import org.armscope.extraction.event.story.Opinion;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Mode;

/// What rules and story say of a sentence, as numbers that the net takes in beside its words. Those
/// that the rules answer with come first: [#RULES] of them.
public final class Signs {

    private static final List<String> NAMES =
            Stream.of(
                            names("rules", Answer.class),
                            names("told", EventKind.class),
                            names("status", EventStatus.class),
                            Stream.of("status none"),
                            names("has", Sign.class),
                            names("stage", EventStatus.class),
                            names("about", Matter.class),
                            names("mode", Mode.class),
                            names("earlier", EventKind.class),
                            Stream.of("near"))
                    .flatMap(names -> names)
                    .toList();

    private static final Map<Answer, Integer> ANSWERS = places("rules", Answer.class);
    private static final Map<EventKind, Integer> KINDS = places("told", EventKind.class);
    private static final Map<EventStatus, Integer> STATUSES = places("status", EventStatus.class);
    private static final int NO_STATUS = NAMES.indexOf("status none");

    /// How many of the signs are the rules' answers: worth nothing on texts the rules were made by.
    public static final int RULES = NO_STATUS + 1;

    private static final Map<Sign, Integer> SIGNS = places("has", Sign.class);
    private static final Map<EventStatus, Integer> STAGES = places("stage", EventStatus.class);
    private static final Map<Matter, Integer> MATTERS = places("about", Matter.class);
    private static final Map<Mode, Integer> MODES = places("mode", Mode.class);
    private static final Map<EventKind, Integer> EARLIER = places("earlier", EventKind.class);

    /// How near the beginning of the text.
    private static final int NEAR = NAMES.indexOf("near");

    /// What the rules may answer.
    private enum Answer {
        DEALING,
        NOTHING,
        SEVERAL,
        BEFORE_DEALING,
        BEFORE_NOTHING
    }

    /// What a sentence may hold and how it may stand.
    private enum Sign {
        ARMS,
        STORY,
        NAMED,
        GOES_ON,
        CLOSE,
        SETTING,
        FROM_RUSSIA,
        TO_KOREA,
        OPENS,
        FIRST,
        SOURCE,
        POSSIBLE_SOURCE,
        RUSSIA,
        KOREA,
        OTHER,
        DATE,
        SUM,
        WEAPON,
        PERSON,
        HEDGED,
        OPINION,
        GUESS
    }

    private final float[] all = new float[NAMES.size()];

    private Signs() {}

    /// What the signs are called, in their order.
    public static List<String> names() {
        return NAMES;
    }

    private static <E extends Enum<E>> Stream<String> names(String what, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(one -> name(what, one));
    }

    private static String name(String what, Enum<?> one) {
        return what + " " + one.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Map<E, Integer> places(String what, Class<E> type) {
        Map<E, Integer> places = new EnumMap<>(type);
        for (E one : type.getEnumConstants()) {
            places.put(one, NAMES.indexOf(name(what, one)));
        }
        return places;
    }

    private <E extends Enum<E>> void put(Map<E, Integer> places, E one, boolean holds) {
        Integer place = places.get(one);
        if (holds && place != null) {
            all[place] = 1;
        }
    }

    /// The signs of one sentence.
    ///
    /// @param course led up to it
    public static float[] of(Sighting sighting, Course course) {
        Signs signs = new Signs();
        Sighting before = course.before();
        signs.rules(sighting.told());
        signs.put(Answer.DEALING, sighting.koreaArms());
        signs.put(Answer.BEFORE_DEALING, before != null && before.koreaArms());
        signs.put(Answer.BEFORE_NOTHING, before != null && before.told().isEmpty());
        signs.stands(sighting.standing());
        signs.holds(sighting.scene());
        signs.cites(sighting.scene(), sighting.cited());
        signs.put(Sign.FIRST, before == null);
        if (course.stage() != null) {
            signs.put(STAGES, course.stage(), true);
        }
        course.kinds().forEach(kind -> signs.put(EARLIER, kind, true));
        signs.all[NEAR] = 1f / (1 + course.index());
        return signs.all;
    }

    private void put(Answer answer, boolean holds) {
        put(ANSWERS, answer, holds);
    }

    private void put(Sign sign, boolean holds) {
        put(SIGNS, sign, holds);
    }

    private void rules(List<Told> told) {
        put(Answer.NOTHING, told.isEmpty());
        put(Answer.SEVERAL, told.size() > 1);
        for (Told one : told) {
            put(KINDS, one.trigger().value().kind(), true);
            if (one.status() == null) {
                all[NO_STATUS] = 1;
            } else {
                put(STATUSES, one.status().status(), true);
            }
        }
    }

    private void stands(Standing standing) {
        PartyName from = standing.supplier();
        PartyName to = standing.recipient();
        put(Sign.ARMS, standing.arms());
        put(Sign.STORY, standing.koreaArms());
        put(Sign.NAMED, standing.named());
        put(Sign.GOES_ON, standing.goesOn());
        put(Sign.CLOSE, standing.close());
        put(Sign.SETTING, standing.setting());
        put(Sign.FROM_RUSSIA, from != null && from.isRussian());
        put(Sign.TO_KOREA, to != null && to.isKorean());
    }

    private void holds(Scene scene) {
        put(Sign.OPENS, scene.opens());
        put(Sign.RUSSIA, scene.names(PartyName::isRussian));
        put(Sign.KOREA, scene.names(PartyName::isKorean));
        put(Sign.OTHER, scene.names(p -> !p.isRussian() && !p.isKorean() && !p.isVague()));
        put(Sign.DATE, !scene.times().isEmpty());
        put(Sign.SUM, !scene.sums().isEmpty());
        put(Sign.WEAPON, scene.names(EntityType.WEAPON));
        put(Sign.PERSON, scene.names(EntityType.PERSON));
        put(Sign.HEDGED, !scene.hedges().isEmpty());
        scene.about().forEach(matter -> put(MATTERS, matter, true));
        scene.modes().forEach(mode -> put(MODES, mode.value(), true));
    }

    private void cites(Scene scene, Sources cited) {
        put(Sign.SOURCE, !cited.sure().isEmpty() || cited.endnote() != null);
        put(Sign.POSSIBLE_SOURCE, !cited.possible().isEmpty());
        put(Sign.OPINION, Opinion.isOpinion(scene, cited));
        put(Sign.GUESS, Opinion.isGuess(scene, cited, false));
    }
}
