package org.armscope.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.event.Attribution;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.annotation.event.StatusMark;
import org.armscope.text.Span;

/// The articles of [SyntheticCorpus], each with one to three sentences of arms reporting at its
/// end, and what is mentioned in them: the names of a [Gazetteer], weapons, places and events. The
/// same number always gives the same article; none is kept.
final class ArmsNews {

    private static final Provenance MADE = new Provenance("bench", "made up");
    private static final String[] WEAPONS =
            ("T-80U T-80 T-72S T-90 BMP-3 BTR-80 Su-27 Su-35 Su-37 MiG-29 MiG-21 Ka-50 Ka-52 Mi-8"
                            + " Mi-26 S-300 S-400 Igla Kornet Metis Smerch Scud Nodong Il-103")
                    .split(" ");
    private static final List<Deed> DEEDS =
            List.of(
                    new Deed("offered to sell", EventKind.OFFER, EventStatus.PROPOSED),
                    new Deed("agreed to sell", EventKind.AGREEMENT, EventStatus.AGREED),
                    new Deed("delivered", EventKind.DELIVERY, EventStatus.DELIVERED),
                    new Deed("denied reports that it sold", EventKind.REFUSAL, EventStatus.DENIED),
                    new Deed("held talks on selling", EventKind.TALKS, EventStatus.NEGOTIATING),
                    new Deed("is said to have sold", EventKind.REPORT, EventStatus.RUMOURED));

    private final SyntheticCorpus corpus = new SyntheticCorpus();
    private final Gazetteer names = new Gazetteer();

    /// What Russia does with a weapon, and what event that makes.
    private record Deed(String words, EventKind kind, EventStatus status) {}

    /// An article's text and what is mentioned in it.
    record Item(String text, Annotations annotations) {}

    String text(int number) {
        return made(number, new ArrayList<>());
    }

    Item item(int number) {
        List<Annotation> found = new ArrayList<>();
        String text = made(number, found);
        found.addAll(names.mentions(text, text.indexOf("\n\n") + 2));
        return new Item(text, Annotations.of(found));
    }

    private String made(int number, List<Annotation> found) {
        Random random = new Random(77_000_000L + number);
        StringBuilder text = new StringBuilder(corpus.article(number)).append("\n\n");
        LocalDate day = LocalDate.of(1995, 5, 1).plusDays(number * 7919L % 10_957);
        int sentences = 1 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            say(text, found, day, random);
        }
        return text.toString().stripTrailing();
    }

    private void say(StringBuilder text, List<Annotation> found, LocalDate day, Random random) {
        int begun = text.length();
        Deed deed = DEEDS.get(random.nextInt(DEEDS.size()));
        boolean south = random.nextInt(3) > 0;
        text.append("Last week Russia ");
        Span trigger = append(text, deed.words());
        text.append(' ').append(10 + random.nextInt(90)).append(' ');
        String weapon = WEAPONS[(int) (WEAPONS.length * Math.pow(random.nextDouble(), 2))];
        EntityMention weapons = mention(append(text, weapon), EntityType.WEAPON, weapon);
        text.append(south ? " weapons to " : " systems to ");
        String side = south ? "South Korea" : "North Korea";
        EntityMention place = mention(append(text, side), EntityType.PLACE, side);
        text.append('.');
        found.add(weapons);
        found.add(place);
        Span sentence = new Span(begun, text.length());
        found.add(event(sentence, trigger, deed, weapons, south, day.minusDays(7)));
        text.append(' ');
    }

    private static Span append(StringBuilder text, String words) {
        text.append(words);
        return new Span(text.length() - words.length(), text.length());
    }

    private static EntityMention mention(Span span, EntityType type, String name) {
        return EntityMention.of(span, new Entity(type, name), MADE);
    }

    private static EventMention event(
            Span sentence,
            Span trigger,
            Deed deed,
            EntityMention weapon,
            boolean south,
            LocalDate day) {
        DayRange days = new DayRange(day, day.plusDays(6));
        return new EventMention(
                sentence,
                trigger,
                deed.kind(),
                EventDate.of(days, EventDate.Basis.ISSUE, null),
                List.of(),
                null,
                null,
                List.of(new EventWeapon(weapon.entity().name(), weapon, weapon.span(), null)),
                List.of(),
                null,
                new StatusMark(deed.status(), trigger),
                HedgeMark.ASSERTED,
                Attribution.NONE,
                south ? EventKorea.SOUTH : EventKorea.NORTH,
                true,
                MADE);
    }
}
