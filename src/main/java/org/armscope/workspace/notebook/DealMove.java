package org.armscope.workspace.notebook;

import org.armscope.article.ArticleSummary;
import org.armscope.deal.Deal;
import org.armscope.query.timeline.EventId;
import org.jspecify.annotations.Nullable;

/// An event that a decision would put into another deal.
///
/// @param words the event's sentence
/// @param before the deal it is in, as it stands; null if it is in none
/// @param after the deal it would be in, as it would then stand; null if it would be in none
public record DealMove(
        EventId event,
        ArticleSummary article,
        String words,
        @Nullable Deal before,
        @Nullable Deal after) {}
