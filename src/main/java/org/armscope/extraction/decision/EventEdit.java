package org.armscope.extraction.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.decision.EventRuling;
import org.armscope.annotation.event.Attribution;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.Quantity;
import org.armscope.annotation.event.StatusMark;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Makes an event what a ruling says. Words that bear out what is ruled are looked for in the
/// sentence; where there are none, the trigger stands for them.
final class EventEdit {

    private static final String SOUTH = "South Korea";
    private static final String NORTH = "North Korea";
    private static final Set<String> MOSCOW = Set.of("Russia", "Soviet Union");

    private final Annotations found;
    private final Span sentence;
    private final Span trigger;
    private final Provenance provenance;

    EventEdit(Annotations found, Span sentence, Span trigger, Provenance provenance) {
        this.found = found;
        this.sentence = sentence;
        this.trigger = trigger;
        this.provenance = provenance;
    }

    EventMention added(EventKind kind, EventRuling.Add added) {
        EventMention bare =
                new EventMention(
                        sentence,
                        trigger,
                        kind,
                        date(added.days()),
                        List.of(),
                        null,
                        null,
                        weapons(added.weapons()),
                        inside(MonetaryAmount.class),
                        null,
                        status(added.status(), null),
                        HedgeMark.ASSERTED,
                        Attribution.NONE,
                        EventKorea.NONE,
                        false,
                        provenance);
        return between(bare, added.supplier(), added.recipient());
    }

    EventMention changed(EventMention event, EventRuling.Change change) {
        return switch (change) {
            case EventRuling.OtherDate(DayRange days) ->
                    with(event, event.kind(), date(days), event.weapons(), event.status());
            case EventRuling.OtherKind(EventKind kind) ->
                    with(event, kind, event.date(), event.weapons(), event.status());
            case EventRuling.OtherStatus(EventStatus status) ->
                    with(
                            event,
                            event.kind(),
                            event.date(),
                            event.weapons(),
                            status(status, event.status()));
            case EventRuling.OtherWeapons(List<EventRuling.Weapon> weapons) ->
                    with(event, event.kind(), event.date(), weapons(weapons), event.status());
            case EventRuling.OtherParties(String supplier, String recipient) ->
                    between(event, supplier, recipient);
            case EventRuling.Reject _, EventRuling.Add _ ->
                    throw new IllegalArgumentException("no change of an event: " + change);
        };
    }

    private EventMention with(
            EventMention event,
            EventKind kind,
            @Nullable EventDate date,
            List<EventWeapon> weapons,
            @Nullable StatusMark status) {
        return new EventMention(
                event.span(),
                event.trigger(),
                kind,
                date,
                event.participants(),
                event.supplier(),
                event.recipient(),
                weapons,
                event.money(),
                event.place(),
                status,
                event.hedge(),
                event.attribution(),
                event.korea(),
                event.koreaArms(),
                provenance);
    }

    /// Which Korea is at stake follows from the parties, where one of them is a Korea.
    private EventMention between(
            EventMention event, @Nullable String supplier, @Nullable String recipient) {
        List<String> parties = new ArrayList<>();
        Optional.ofNullable(supplier).ifPresent(parties::add);
        Optional.ofNullable(recipient).ifPresent(parties::add);
        boolean south = parties.contains(SOUTH);
        boolean north = parties.contains(NORTH);
        EventKorea korea = south ? EventKorea.SOUTH : north ? EventKorea.NORTH : event.korea();
        return new EventMention(
                event.span(),
                event.trigger(),
                event.kind(),
                event.date(),
                event.participants(),
                party(supplier, event.supplier()),
                party(recipient, event.recipient()),
                event.weapons(),
                event.money(),
                event.place(),
                event.status(),
                event.hedge(),
                event.attribution(),
                south && north ? EventKorea.BOTH : korea,
                (south || north) && parties.stream().anyMatch(MOSCOW::contains),
                provenance);
    }

    private static @Nullable EventDate date(@Nullable DayRange days) {
        return days == null ? null : EventDate.of(days, EventDate.Basis.DECIDED, null);
    }

    private @Nullable StatusMark status(@Nullable EventStatus status, @Nullable StatusMark before) {
        return status == null
                ? null
                : new StatusMark(status, before == null ? trigger : before.cue());
    }

    private @Nullable Party party(@Nullable String country, @Nullable Party before) {
        if (country == null) {
            return null;
        }
        if (before != null && before.country().equals(country)) {
            return before;
        }
        return new Party(
                country,
                inside(EntityMention.class).stream()
                        .filter(mention -> isOf(mention, country))
                        .map(EntityMention::span)
                        .findFirst()
                        .orElse(trigger));
    }

    private static boolean isOf(EntityMention mention, String country) {
        return (mention.type() == EntityType.PLACE && mention.entity().name().equals(country))
                || Objects.equals(mention.metonymFor(), country)
                || Objects.equals(mention.country(), country);
    }

    private List<EventWeapon> weapons(List<EventRuling.Weapon> weapons) {
        return weapons.stream().map(this::weapon).toList();
    }

    private EventWeapon weapon(EventRuling.Weapon weapon) {
        EntityMention system =
                inside(EntityMention.class).stream()
                        .filter(mention -> mention.type() == EntityType.WEAPON)
                        .filter(mention -> mention.entity().name().equals(weapon.name()))
                        .findFirst()
                        .orElse(null);
        Span span = system == null ? trigger : system.span();
        Integer number = weapon.number();
        return new EventWeapon(
                weapon.name(),
                system,
                span,
                number == null ? null : new Quantity(number, number, span));
    }

    private <A extends Annotation> List<A> inside(Class<A> kind) {
        return found.inside(sentence).stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
