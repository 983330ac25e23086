package org.armscope.query.timeline;

import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.event.EventBrief;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Hedge;
import org.armscope.article.ArticleId;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// One dated event as a timeline lists and draws it: light enough for a hundred thousand of them.
/// The words that state it stay in the article's text.
///
/// @param article that states it
/// @param event what it states
/// @param reported the days in which the issue appeared, or null where that is unknown
/// @param digest true if the article is a digest
/// @param deal null where it belongs to none
public record TimelineEntry(
        ArticleId article,
        EventBrief event,
        @Nullable DayRange reported,
        boolean digest,
        @Nullable DealId deal) {

    public EventId id() {
        return new EventId(article, event.number());
    }

    /// The days within which it lies.
    public DayRange days() {
        return event.days();
    }

    /// What the days rest on; all but the sentence's own are derived.
    public EventDate.Basis basis() {
        return event.basis();
    }

    public EventKind kind() {
        return event.kind();
    }

    /// How far a deal had come, or null where none is at stake.
    public @Nullable EventStatus status() {
        return event.status();
    }

    public Hedge hedge() {
        return event.hedge();
    }

    public EventKorea korea() {
        return event.korea();
    }

    /// True for dealings in arms with a Korea.
    public boolean koreaArms() {
        return event.koreaArms();
    }

    /// The giving country, or null.
    public @Nullable String supplier() {
        return event.supplier();
    }

    /// The receiving country, or null.
    public @Nullable String recipient() {
        return event.recipient();
    }

    /// Canonical names of systems, or class nouns as printed.
    public List<String> weapons() {
        return event.weapons();
    }

    /// Everyone and everything that the sentence names, each once.
    public List<Entity> entities() {
        return event.entities();
    }

    /// Ids (else printed names) of the newspapers that surely say so, each once.
    public List<String> outlets() {
        return event.outlets();
    }

    /// In the article's text, UTF-16, half-open.
    public Span sentence() {
        return event.sentence();
    }

    /// The same event as part of a deal, or of none.
    public TimelineEntry within(@Nullable DealId itsDeal) {
        return new TimelineEntry(article, event, reported, digest, itsDeal);
    }
}
