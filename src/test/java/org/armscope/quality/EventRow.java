package org.armscope.quality;

import org.armscope.annotation.DayRange;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An event as a person judged it.
///
/// @param sentence in code points
/// @param days null where open at one end
/// @param derived true where the sentence does not state its date
record EventRow(
        String file,
        Span sentence,
        String kind,
        @Nullable String status,
        @Nullable String supplier,
        @Nullable String recipient,
        boolean koreaArms,
        @Nullable DayRange days,
        boolean derived) {

    /// A row of the gold file.
    static EventRow gold(JsonNode row) {
        return of(row, "sentence_start", "sentence_end");
    }

    /// A row of the set made from the bundled corpus.
    static EventRow fact(JsonNode row) {
        return of(row, "start", "end");
    }

    private static EventRow of(JsonNode row, String start, String end) {
        DayRange first = TimexDays.of(text(row, "date_from"));
        DayRange last = TimexDays.of(text(row, "date_to"));
        return new EventRow(
                String.valueOf(text(row, "file")),
                new Span(row.get(start).asInt(), row.get(end).asInt()),
                String.valueOf(text(row, "kind")),
                text(row, "status"),
                text(row, "supplier"),
                text(row, "recipient"),
                row.get("korea_arms").asBoolean(),
                first == null || last == null ? null : first.cover(last),
                row.has("derived_date") && row.get("derived_date").asBoolean());
    }

    private static @Nullable String text(JsonNode row, String name) {
        JsonNode value = row.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
