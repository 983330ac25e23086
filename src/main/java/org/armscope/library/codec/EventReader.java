package org.armscope.library.codec;

import java.io.IOException;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Mention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.event.Attribution;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Hedge;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.annotation.event.Participant;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.Quantity;
import org.armscope.annotation.event.Speaker;
import org.armscope.annotation.event.StatusMark;
import org.armscope.article.Precision;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads the fields of an event that [EventWriter] wrote.
final class EventReader {

    private final FieldReader from;
    private final MentionReader parts;
    private final Once once;

    EventReader(FieldReader from, Once once) {
        this.from = from;
        this.once = once;
        parts = new MentionReader(from, once);
    }

    /// @param sentence which tells of it
    EventMention read(Span sentence) throws IOException {
        Provenance provenance = once.of(from.provenance());
        return new EventMention(
                sentence,
                from.span(),
                from.word(EventKind.class),
                date(),
                from.list(this::participant),
                party(),
                party(),
                from.list(this::weapon),
                from.list(() -> part(MonetaryAmount.class)),
                partOrNull(EntityMention.class),
                status(),
                new HedgeMark(from.word(Hedge.class), from.spanOrNull()),
                attribution(),
                from.word(EventKorea.class),
                from.number() != 0,
                provenance);
    }

    private @Nullable EventDate date() throws IOException {
        if (from.number() == 0) {
            return null;
        }
        return new EventDate(
                once.of(new DayRange(from.day(), from.day())),
                from.word(Precision.class),
                from.word(EventDate.Basis.class),
                from.spanOrNull());
    }

    private Participant participant() throws IOException {
        Entity entity = once.of(new Entity(from.word(EntityType.class), from.text()));
        return new Participant(entity, from.word(Participant.Role.class), from.span());
    }

    private @Nullable Party party() throws IOException {
        String country = from.textOrNull();
        Span span = from.spanOrNull();
        return country == null || span == null ? null : new Party(country, span);
    }

    private EventWeapon weapon() throws IOException {
        String name = from.text();
        EntityMention system = partOrNull(EntityMention.class);
        Span span = from.span();
        Span number = from.spanOrNull();
        Quantity quantity =
                number == null ? null : new Quantity(from.number(), from.number(), number);
        return new EventWeapon(name, system, span, quantity);
    }

    private @Nullable StatusMark status() throws IOException {
        EventStatus status = from.wordOrNull(EventStatus.class);
        Span cue = from.spanOrNull();
        return status == null || cue == null ? null : new StatusMark(status, cue);
    }

    private Attribution attribution() throws IOException {
        return new Attribution(
                from.list(() -> part(SourceCitation.class)),
                from.list(() -> part(SourceCitation.class)),
                partOrNull(EndnoteMarker.class),
                speaker());
    }

    private @Nullable Speaker speaker() throws IOException {
        Span span = from.spanOrNull();
        return span == null ? null : new Speaker(span, partOrNull(EntityMention.class));
    }

    private <A extends Mention> @Nullable A partOrNull(Class<A> kind) throws IOException {
        return from.number() == 0 ? null : part(kind);
    }

    private <A extends Mention> A part(Class<A> kind) throws IOException {
        Mention part = parts.read();
        if (!kind.isInstance(part)) {
            throw new IllegalArgumentException("an event has a part of the wrong kind");
        }
        return kind.cast(part);
    }
}
