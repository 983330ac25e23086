package org.armscope.index.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Participant;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.Speaker;
import org.armscope.query.FieldName;
import org.armscope.text.Span;

/// What a query may ask of one event: its words by field, its names, its days. The index and the
/// reading of a text both go by this.
public final class EventTerms {

    /// The term that every event has.
    public static final String ANY = FieldName.EVENT.word();

    /// The fields of few choices that an event has.
    public static final List<FieldName> FIELDS =
            List.of(FieldName.EVENT, FieldName.STATUS, FieldName.KOREA);

    private static final List<String> BOTH_KOREAS =
            List.of(EventKorea.BOTH.word(), EventKorea.SOUTH.word(), EventKorea.NORTH.word());

    private EventTerms() {}

    /// The events whose sentences stand inside one of the zones, in document order.
    public static List<EventMention> events(Annotations annotations, List<Span> zones) {
        List<EventMention> inside = new ArrayList<>();
        for (EventMention event : annotations.events()) {
            if (event.span().isInAnyOf(zones)) {
                inside.add(event);
            }
        }
        return inside;
    }

    /// The words that a field of few choices has for an event; empty where it has none. An event
    /// that concerns both Koreas concerns each.
    public static List<String> choices(EventMention event, FieldName field) {
        return switch (field) {
            case EVENT -> List.of(event.kind().word());
            case STATUS ->
                    event.status() == null ? List.of() : List.of(event.status().status().word());
            case KOREA ->
                    event.korea() == EventKorea.BOTH ? BOTH_KOREAS : List.of(event.korea().word());
            default -> throw new IllegalArgumentException("not of events: " + field);
        };
    }

    /// The words that say so, as far as they do: the trigger for the kind, the cue for the status.
    public static List<Span> evidence(EventMention event, FieldName field) {
        return field == FieldName.STATUS && event.status() != null
                ? List.of(event.status().cue())
                : List.of(event.trigger());
    }

    /// Who and what takes part in the event: its weapons, participants, speaker, place, the
    /// countries on either side, and the outlets that are cited for it.
    public static List<Named> names(EventMention event) {
        List<Named> names = new ArrayList<>();
        for (EventWeapon weapon : event.weapons()) {
            if (weapon.system() != null) {
                names.add(named(weapon.system()));
            }
        }
        for (Participant one : event.participants()) {
            names.add(new Named(Named.field(one.entity().type()), one.entity().name(), one.span()));
        }
        Speaker speaker = event.attribution().speaker();
        if (speaker != null && speaker.mention() != null) {
            names.add(named(speaker.mention()));
        }
        if (event.place() != null) {
            names.add(named(event.place()));
        }
        for (Party party : parties(event)) {
            names.add(new Named(FieldName.PLACE, party.country(), party.span()));
        }
        for (SourceCitation citation : event.attribution().sure()) {
            for (Outlet outlet : citation.outlets()) {
                names.add(Named.of(outlet));
            }
        }
        return names;
    }

    private static Named named(EntityMention mention) {
        return new Named(Named.field(mention.type()), mention.entity().name(), mention.span());
    }

    private static List<Party> parties(EventMention event) {
        List<Party> parties = new ArrayList<>();
        if (event.supplier() != null) {
            parties.add(event.supplier());
        }
        if (event.recipient() != null) {
            parties.add(event.recipient());
        }
        return parties;
    }

    /// All terms of one event, which stand at one position of the index.
    public static Set<String> of(EventMention event) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(ANY);
        for (FieldName field : FIELDS) {
            List<String> choices = choices(event, field);
            for (String word : choices) {
                terms.add(term(field, word));
            }
            if (!choices.isEmpty()) {
                terms.add(NameTerms.term(field));
            }
        }
        for (Named name : names(event)) {
            terms.add(NameTerms.term(name.field()));
            terms.add(NameTerms.term(name.field(), name.name()));
        }
        if (event.date() != null) {
            DayRange days = event.date().days();
            terms.addAll(DayTerms.of(days.from(), days.to()));
        }
        return terms;
    }

    /// The term of a word that a field of few choices takes.
    public static String term(FieldName field, String word) {
        return NameTerms.term(field, word);
    }
}
