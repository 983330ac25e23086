package org.armscope.annotation.event;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A dated event without the words that state it: what lists of very many events need.
///
/// @param number the event's place among all events of the text, undated ones included, from 0
/// @param status how far a deal had come, or null where none is at stake
/// @param supplier the giving country, or null
/// @param recipient the receiving country, or null
/// @param weapons canonical names of systems, or class nouns as printed, each once
/// @param entities everyone and everything that the sentence names, each once
/// @param outlets ids (else printed names) of the newspapers that surely say so, each once
/// @param sentence in the text, UTF-16, half-open
public record EventBrief(
        int number,
        DayRange days,
        EventDate.Basis basis,
        EventKind kind,
        @Nullable EventStatus status,
        Hedge hedge,
        EventKorea korea,
        boolean koreaArms,
        @Nullable String supplier,
        @Nullable String recipient,
        List<String> weapons,
        List<Entity> entities,
        List<String> outlets,
        Span sentence) {

    public EventBrief {
        weapons = List.copyOf(weapons);
        entities = List.copyOf(entities);
        outlets = List.copyOf(outlets);
    }

    /// The dated events of a text, in document order.
    public static List<EventBrief> in(Annotations annotations) {
        List<EventMention> events = annotations.events();
        List<EventBrief> briefs = new ArrayList<>();
        for (int number = 0; number < events.size(); number++) {
            EventMention event = events.get(number);
            EventDate date = event.date();
            if (date != null) {
                briefs.add(of(number, event, date, annotations));
            }
        }
        return briefs;
    }

    private static EventBrief of(
            int number, EventMention event, EventDate date, Annotations annotations) {
        StatusMark status = event.status();
        return new EventBrief(
                number,
                date.days(),
                date.basis(),
                event.kind(),
                status == null ? null : status.status(),
                event.hedge().hedge(),
                event.korea(),
                event.koreaArms(),
                country(event.supplier()),
                country(event.recipient()),
                event.weapons().stream().map(EventWeapon::name).distinct().toList(),
                named(event.span(), annotations),
                outlets(event.attribution().sure()),
                event.span());
    }

    private static @Nullable String country(@Nullable Party party) {
        return party == null ? null : party.country();
    }

    private static List<Entity> named(Span sentence, Annotations annotations) {
        return annotations.inside(sentence).stream()
                .filter(EntityMention.class::isInstance)
                .map(mention -> ((EntityMention) mention).entity())
                .distinct()
                .toList();
    }

    private static List<String> outlets(List<SourceCitation> sources) {
        return sources.stream()
                .flatMap(source -> source.outlets().stream())
                .map(EventBrief::name)
                .distinct()
                .toList();
    }

    private static String name(Outlet outlet) {
        String id = outlet.id();
        return id == null ? outlet.printed() : id;
    }
}
