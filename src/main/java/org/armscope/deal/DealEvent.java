package org.armscope.deal;

import org.armscope.annotation.EventMention;
import org.armscope.article.ArticleSummary;
import org.armscope.query.timeline.EventId;

/// An event with what the making of deals asks of it.
///
/// @param words the event's sentence as it stands in the text
public record DealEvent(EventId id, ArticleSummary article, EventMention mention, String words) {}
