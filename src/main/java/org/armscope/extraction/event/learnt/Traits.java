package org.armscope.extraction.event.learnt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Hedge;
import org.armscope.extraction.event.kind.Told;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Standing;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Direction;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.lexicon.weigh.Scale;
import org.armscope.lexicon.weigh.Trait.Kind;
import org.armscope.lexicon.weigh.Word;
import org.jspecify.annotations.Nullable;

/// Puts on a scale what a sentence has that may speak for an answer: its words, what the rules make
/// of it, what it holds and how it stands in its story.
public final class Traits {

    /// How many stems count as the sentence's opening.
    private static final int OPENING = 5;

    private static final Word NONE = Word.of("none");

    private static final Map<Enum<?>, Word> NAMES =
            Stream.<Enum<?>[]>of(
                            EventKind.values(),
                            EventStatus.values(),
                            EntityType.values(),
                            Hedge.values(),
                            Matter.values(),
                            Direction.values(),
                            Actor.values(),
                            Mode.values(),
                            Flag.values())
                    .flatMap(Arrays::stream)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    one -> one,
                                    one -> Word.of(one.name().toLowerCase(Locale.ROOT))));

    /// What a sentence, its story or the rules may have or not, or have a value of.
    private enum Flag {
        ALL,
        DEALING,
        NOTHING,
        SEVERAL,
        KIND,
        STATUS,
        WEIGHT,
        UNLISTED,
        RUSSIA,
        KOREA,
        BOTH,
        OTHER,
        DATE,
        SUM,
        NAME,
        MATTER,
        HEDGE,
        WAY,
        ACTOR,
        MODE,
        STAGE,
        ARMS,
        NAMED,
        GOES_ON,
        CLOSE,
        SETTING,
        FROM,
        TO,
        OPENS,
        CITED,
        FIRST,
        STORY
    }

    private final Scale scale;

    private Traits(Scale scale) {
        this.scale = scale;
    }

    /// Puts the traits of a sentence on the scale; some may come twice.
    ///
    /// @param course led up to it
    public static void put(Sighting sighting, Wording wording, Course course, Scale scale) {
        Traits all = new Traits(scale);
        all.add(Kind.HOLDS, Flag.ALL);
        all.words(wording);
        all.rules(Kind.RULE, sighting);
        all.holds(sighting.scene());
        all.story(sighting, course.before(), course.stage());
    }

    private void add(Kind kind, Flag what) {
        scale.put(kind, word(what), Word.NONE);
    }

    private void add(Kind kind, Enum<?> what, @Nullable Enum<?> value) {
        scale.put(kind, word(what), word(value));
    }

    private void addIf(boolean holds, Kind kind, Flag what) {
        if (holds) {
            add(kind, what);
        }
    }

    private static Word word(@Nullable Enum<?> value) {
        return value == null ? NONE : NAMES.getOrDefault(value, NONE);
    }

    private void words(Wording wording) {
        List<Word> stems = wording.stems();
        for (int i = 0; i < stems.size(); i++) {
            Word stem = stems.get(i);
            scale.put(Kind.WORD, wording.words().get(i), Word.NONE);
            scale.put(Kind.STEM, stem, Word.NONE);
            if (i > 0) {
                scale.put(Kind.PAIR, stems.get(i - 1), stem);
            }
            if (i < OPENING) {
                scale.put(Kind.OPENING, stem, Word.NONE);
            }
            if (i == 1) {
                scale.put(Kind.OPENINGS, stems.getFirst(), stem);
            }
        }
    }

    private void rules(Kind kind, Sighting sighting) {
        addIf(sighting.koreaArms(), kind, Flag.DEALING);
        addIf(sighting.told().isEmpty(), kind, Flag.NOTHING);
        addIf(sighting.told().size() > 1, kind, Flag.SEVERAL);
        for (Told told : sighting.told()) {
            Trigger trigger = told.trigger().value();
            EventStatus status = told.status() == null ? null : told.status().status();
            add(kind, Flag.KIND, trigger.kind());
            add(kind, Flag.STATUS, status);
            add(kind, trigger.kind(), status);
            scale.put(kind, word(Flag.WEIGHT), Word.of(String.valueOf(trigger.weight())));
            addIf(Unlisted.isUnlisted(told.trigger()), kind, Flag.UNLISTED);
        }
    }

    private void holds(Scene scene) {
        boolean russia = scene.names(PartyName::isRussian);
        boolean korea = scene.names(PartyName::isKorean);
        boolean other = scene.names(p -> !p.isRussian() && !p.isKorean() && !p.isVague());
        addIf(russia, Kind.HOLDS, Flag.RUSSIA);
        addIf(korea, Kind.HOLDS, Flag.KOREA);
        addIf(russia && korea, Kind.HOLDS, Flag.BOTH);
        addIf(other, Kind.HOLDS, Flag.OTHER);
        addIf(!scene.times().isEmpty(), Kind.HOLDS, Flag.DATE);
        addIf(!scene.sums().isEmpty(), Kind.HOLDS, Flag.SUM);
        scene.mentions().forEach(mention -> add(Kind.HOLDS, Flag.NAME, mention.type()));
        scene.about().forEach(matter -> add(Kind.HOLDS, Flag.MATTER, matter));
        scene.hedges().forEach(cue -> add(Kind.HOLDS, Flag.HEDGE, cue.value().hedge()));
        scene.directions().forEach(cue -> add(Kind.HOLDS, Flag.WAY, cue.value()));
        scene.actors().forEach(cue -> add(Kind.HOLDS, Flag.ACTOR, cue.value()));
        scene.modes().forEach(cue -> add(Kind.HOLDS, Flag.MODE, cue.value()));
        scene.statuses().forEach(cue -> add(Kind.HOLDS, Flag.STAGE, cue.value().status()));
        for (Cue<List<Trigger>> cue : scene.triggers()) {
            Trigger trigger = cue.value().getFirst();
            add(Kind.HOLDS, trigger.kind(), trigger.status());
        }
    }

    private void story(Sighting sighting, @Nullable Sighting before, @Nullable EventStatus stage) {
        Standing standing = sighting.standing();
        addIf(standing.arms(), Kind.STORY, Flag.ARMS);
        addIf(standing.koreaArms(), Kind.STORY, Flag.DEALING);
        addIf(standing.named(), Kind.STORY, Flag.NAMED);
        addIf(standing.goesOn(), Kind.STORY, Flag.GOES_ON);
        addIf(standing.close(), Kind.STORY, Flag.CLOSE);
        addIf(standing.setting(), Kind.STORY, Flag.SETTING);
        PartyName from = standing.supplier();
        PartyName to = standing.recipient();
        add(Kind.STORY, Flag.FROM, from == null || !from.isRussian() ? other(from) : Flag.RUSSIA);
        add(Kind.STORY, Flag.TO, to == null || !to.isKorean() ? other(to) : Flag.KOREA);
        add(Kind.STORY, Flag.STAGE, stage);
        addIf(sighting.scene().opens(), Kind.STORY, Flag.OPENS);
        addIf(!sighting.cited().sure().isEmpty(), Kind.STORY, Flag.CITED);
        if (before == null) {
            add(Kind.STORY, Flag.FIRST);
        } else {
            addIf(before.standing().koreaArms(), Kind.BEFORE, Flag.STORY);
            rules(Kind.BEFORE, before);
        }
    }

    private static @Nullable Flag other(@Nullable PartyName party) {
        return party == null ? null : Flag.OTHER;
    }
}
