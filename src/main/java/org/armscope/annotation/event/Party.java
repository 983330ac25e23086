package org.armscope.annotation.event;

import org.armscope.text.Span;

/// The country on one side of a deal.
///
/// @param country its canonical name
/// @param span the words that name it, its government or its people; they may stand in an earlier
///     sentence where the event's own leaves them out
public record Party(String country, Span span) {}
