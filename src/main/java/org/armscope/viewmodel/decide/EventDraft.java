package org.armscope.viewmodel.decide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.decision.EventRuling;
import org.armscope.annotation.decision.EventTarget;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.StatusMark;
import org.armscope.annotation.mark.Anchor;
import org.armscope.article.Article;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A ruling on an event as far as it has been said.
///
/// @param trigger the words that tell the event's kind
/// @param found its kind before the ruling; of an event that is added, what it is
/// @param days as typed, see [TypedDays]
/// @param status null for none
/// @param arms as typed: `3 T-80U, MiG-29`
public record EventDraft(
        Article article,
        Span sentence,
        Span trigger,
        EventKind found,
        Aspect aspect,
        String days,
        EventKind kind,
        @Nullable EventStatus status,
        String supplier,
        String recipient,
        String arms) {

    static EventDraft of(Article article, EventMention event, Aspect aspect) {
        EventDate date = event.date();
        StatusMark status = event.status();
        return new EventDraft(
                article,
                event.span(),
                event.trigger(),
                event.kind(),
                aspect,
                TypedDays.words(date == null ? null : date.days()),
                event.kind(),
                status == null ? null : status.status(),
                country(event.supplier()),
                country(event.recipient()),
                event.weapons().stream()
                        .map(EventDraft::typed)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /// An event that the program missed.
    static EventDraft added(Article article, Span sentence, Span trigger) {
        return new EventDraft(
                article,
                sentence,
                trigger,
                EventKind.STATEMENT,
                Aspect.ADD,
                "",
                EventKind.STATEMENT,
                null,
                "",
                "",
                "");
    }

    EventDraft withDays(String other) {
        return with(other, kind, status, supplier, recipient, arms);
    }

    EventDraft withKind(EventKind other) {
        return with(days, other, status, supplier, recipient, arms);
    }

    EventDraft withStatus(@Nullable EventStatus other) {
        return with(days, kind, other, supplier, recipient, arms);
    }

    EventDraft withParties(String from, String to) {
        return with(days, kind, status, from, to, arms);
    }

    EventDraft withArms(String other) {
        return with(days, kind, status, supplier, recipient, other);
    }

    private EventDraft with(
            String when,
            EventKind what,
            @Nullable EventStatus how,
            String from,
            String to,
            String which) {
        return new EventDraft(
                article, sentence, trigger, found, aspect, when, what, how, from, to, which);
    }

    /// The words that tell the event's kind, on one line.
    public String words() {
        return trigger.in(article.text()).strip().replaceAll("\\s+", " ");
    }

    /// True if a date must be typed for the ruling, not only may be.
    boolean needsDays() {
        return aspect == Aspect.DATE || !days.isBlank();
    }

    /// The ruling.
    ///
    /// @param when the days as typed; null where none were
    EventRuling ruling(@Nullable DayRange when) {
        EventKind named = aspect == Aspect.ADD ? kind : found;
        return new EventRuling(
                new EventTarget(anchor(sentence), anchor(trigger), named), change(when));
    }

    private EventRuling.Change change(@Nullable DayRange when) {
        return switch (aspect) {
            case DATE -> new EventRuling.OtherDate(java.util.Objects.requireNonNull(when));
            case KIND -> new EventRuling.OtherKind(kind);
            case STATUS -> new EventRuling.OtherStatus(status);
            case PARTIES -> new EventRuling.OtherParties(name(supplier), name(recipient));
            case ARMS -> new EventRuling.OtherWeapons(weapons());
            case REJECT -> new EventRuling.Reject();
            case ADD ->
                    new EventRuling.Add(when, status, name(supplier), name(recipient), weapons());
        };
    }

    private List<EventRuling.Weapon> weapons() {
        return Stream.of(arms.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(EventRuling.Weapon::typed)
                .toList();
    }

    private static String typed(EventWeapon weapon) {
        return weapon.quantity() == null || weapon.quantity().min() != weapon.quantity().max()
                ? weapon.name()
                : weapon.quantity().min() + " " + weapon.name();
    }

    private static @Nullable String name(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String country(@Nullable Party party) {
        return party == null ? "" : party.country();
    }

    private Anchor anchor(Span span) {
        return Anchor.of(article, span);
    }
}
