package org.armscope.library.codec;

import org.armscope.annotation.EventMention;
import org.armscope.annotation.Mention;
import org.armscope.annotation.event.Attribution;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Participant;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.Quantity;
import org.armscope.annotation.event.Speaker;
import org.armscope.annotation.event.StatusMark;
import org.jspecify.annotations.Nullable;

/// Writes an event but for its sentence, with the mentions, sums and citations that are part of it.
/// [EventReader] reads them.
final class EventWriter {

    private final FieldWriter to;
    private final MentionWriter parts;

    EventWriter(FieldWriter to) {
        this.to = to;
        parts = new MentionWriter(to);
    }

    void write(EventMention event) {
        to.provenance(event.provenance());
        to.span(event.trigger());
        to.word(event.kind());
        date(event.date());
        to.list(event.participants(), this::participant);
        party(event.supplier());
        party(event.recipient());
        to.list(event.weapons(), this::weapon);
        to.list(event.money(), parts::write);
        orNull(event.place());
        status(event.status());
        to.word(event.hedge().hedge());
        to.spanOrNull(event.hedge().cue());
        attribution(event.attribution());
        to.word(event.korea());
        to.number(event.koreaArms() ? 1 : 0);
    }

    private void date(@Nullable EventDate date) {
        to.number(date == null ? 0 : 1);
        if (date != null) {
            to.day(date.days().from());
            to.day(date.days().to());
            to.word(date.precision());
            to.word(date.basis());
            to.spanOrNull(date.span());
        }
    }

    private void participant(Participant participant) {
        to.word(participant.entity().type());
        to.text(participant.entity().name());
        to.word(participant.role());
        to.span(participant.span());
    }

    private void party(@Nullable Party party) {
        to.text(party == null ? null : party.country());
        to.spanOrNull(party == null ? null : party.span());
    }

    private void weapon(EventWeapon weapon) {
        to.text(weapon.name());
        orNull(weapon.system());
        to.span(weapon.span());
        Quantity quantity = weapon.quantity();
        to.spanOrNull(quantity == null ? null : quantity.span());
        if (quantity != null) {
            to.number(quantity.min());
            to.number(quantity.max());
        }
    }

    private void status(@Nullable StatusMark status) {
        to.word(status == null ? null : status.status());
        to.spanOrNull(status == null ? null : status.cue());
    }

    private void attribution(Attribution attribution) {
        to.list(attribution.sure(), parts::write);
        to.list(attribution.possible(), parts::write);
        orNull(attribution.endnote());
        Speaker speaker = attribution.speaker();
        to.spanOrNull(speaker == null ? null : speaker.span());
        if (speaker != null) {
            orNull(speaker.mention());
        }
    }

    private void orNull(@Nullable Mention part) {
        to.number(part == null ? 0 : 1);
        if (part != null) {
            parts.write(part);
        }
    }
}
