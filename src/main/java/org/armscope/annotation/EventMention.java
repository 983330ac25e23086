package org.armscope.annotation;

import java.util.List;
import org.armscope.annotation.event.Attribution;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.annotation.event.Participant;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.StatusMark;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// An event as one sentence states it. Every part that is not derived holds the words that say it.
///
/// @param span the sentence
/// @param trigger the words that tell the kind of event
/// @param date null where nothing tells it, not even the issue
/// @param supplier who gives the arms, or null where none are at stake or the text leaves it open
/// @param recipient who gets them; null rather than the wrong one of the two Koreas
/// @param money sums that the sentence states, debts included; their purpose tells which
/// @param place where it happened, or null
/// @param status how far the deal at stake had come, or null where none is
/// @param koreaArms true for dealings of Russia or the Soviet Union with a Korea in arms, missiles
///     or military technology, and for statements and denials about them
public record EventMention(
        Span span,
        Span trigger,
        EventKind kind,
        @Nullable EventDate date,
        List<Participant> participants,
        @Nullable Party supplier,
        @Nullable Party recipient,
        List<EventWeapon> weapons,
        List<MonetaryAmount> money,
        @Nullable EntityMention place,
        @Nullable StatusMark status,
        HedgeMark hedge,
        Attribution attribution,
        EventKorea korea,
        boolean koreaArms,
        Provenance provenance)
        implements Annotation {

    public EventMention {
        participants = List.copyOf(participants);
        weapons = List.copyOf(weapons);
        money = List.copyOf(money);
    }
}
