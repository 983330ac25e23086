package org.armscope.query;

import org.jspecify.annotations.Nullable;

/// What the parser made of a typed text.
public sealed interface Parsed {

    /// The text is a query.
    record Ok(Query query) implements Parsed {}

    /// The text is not a query.
    ///
    /// @param at where the trouble starts, in UTF-16 code units; inside the text
    /// @param end behind its last character
    /// @param reason one sentence for the person who typed it
    /// @param suggestion the text put right, itself a query, or null where that is not obvious
    record Wrong(int at, int end, String reason, @Nullable String suggestion) implements Parsed {}
}
