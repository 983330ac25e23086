package org.armscope.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One mention as the gold files write it; offsets in code points.
record GoldRow(
        int start,
        int end,
        String text,
        String type,
        @Nullable String canonical,
        @Nullable String value,
        List<String> outlets,
        List<String> dates,
        boolean optional) {

    static GoldRow of(JsonNode row) {
        return new GoldRow(
                row.get("start").asInt(),
                row.get("end").asInt(),
                row.get("text").asString(),
                row.get("type").asString(),
                text(row, "canonical"),
                text(row, "value"),
                strings(row.get("outlets")),
                strings(row.get("dates")),
                row.has("optional") && row.get("optional").asBoolean());
    }

    void write(ObjectNode node) {
        node.put("start", start).put("end", end).put("text", text).put("type", type);
        if (canonical != null) {
            node.put("canonical", canonical);
        }
        if (value != null) {
            node.put("value", value);
        }
        if (type.equals("SOURCE")) {
            outlets.forEach(node.putArray("outlets")::add);
        }
        if (type.equals("SOURCE") || type.equals("CROSSREF")) {
            dates.forEach(node.putArray("dates")::add);
        }
    }

    boolean overlaps(GoldRow other) {
        return start < other.end && other.start < end;
    }

    boolean within(GoldRow other) {
        return other.start <= start && end <= other.end;
    }

    boolean sameSpan(GoldRow other) {
        return start == other.start && end == other.end;
    }

    private static @Nullable String text(JsonNode row, String name) {
        return row.has(name) ? row.get(name).asString() : null;
    }

    private static List<String> strings(@Nullable JsonNode array) {
        return array == null ? List.of() : array.values().stream().map(JsonNode::asString).toList();
    }
}
