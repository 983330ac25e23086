package org.armscope.query.timeline;

import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Hedge;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// One dated event as a timeline lists and draws it: light enough for a hundred thousand of them.
/// The words that state it stay in the article's text.
///
/// @param days the days within which it lies
/// @param basis what the days rest on; all but the sentence's own are derived
/// @param status how far a deal had come, or null where none is at stake
/// @param koreaArms true for dealings in arms with a Korea
/// @param supplier the giving country, or null
/// @param recipient the receiving country, or null
/// @param weapons canonical names of systems, or class nouns as printed
/// @param entities everyone and everything that the sentence names, each once
/// @param outlets ids (else printed names) of the newspapers that surely say so, each once
/// @param sentence in the article's text, UTF-16, half-open
/// @param reported the days in which the issue appeared, or null where that is unknown
/// @param digest true if the article is a digest
/// @param deal null where it belongs to none
public record TimelineEntry(
        EventId id,
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
        Span sentence,
        @Nullable DayRange reported,
        boolean digest,
        @Nullable DealId deal) {

    public TimelineEntry {
        weapons = List.copyOf(weapons);
        entities = List.copyOf(entities);
        outlets = List.copyOf(outlets);
    }

    /// The same event as part of a deal, or of none.
    public TimelineEntry within(@Nullable DealId itsDeal) {
        return new TimelineEntry(
                id, days, basis, kind, status, hedge, korea, koreaArms, supplier, recipient,
                weapons, entities, outlets, sentence, reported, digest, itsDeal);
    }
}
