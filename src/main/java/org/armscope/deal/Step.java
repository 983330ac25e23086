package org.armscope.deal;

import java.util.List;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Hedge;
import org.armscope.article.ArticleSummary;
import org.armscope.query.timeline.EventId;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// One event of a deal, with its evidence and the reason why it is taken for part of the deal.
///
/// @param date null where nothing tells it
/// @param status how far the deal had come, or null where the sentence does not say
/// @param backward true if an earlier step had the deal farther on
/// @param sentence in the article's text, UTF-16, half-open
/// @param words the sentence
/// @param reports the newspapers that say so; the article's own publication where it cites none
/// @param reason for a reader, for example `same weapon and parties within 90 days`
public record Step(
        EventId event,
        ArticleSummary article,
        @Nullable EventDate date,
        EventKind kind,
        @Nullable EventStatus status,
        Hedge hedge,
        boolean backward,
        Span sentence,
        String words,
        List<Report> reports,
        String reason) {

    public Step {
        reports = List.copyOf(reports);
    }
}
