package org.armscope.export;

import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Rows as JSON lines: one object a line, whatever the values hold.
public final class JsonLines {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private JsonLines() {}

    /// Each line ends in a line feed; no rows make an empty string.
    public static String of(List<Map<String, Object>> rows) {
        StringBuilder lines = new StringBuilder();
        for (Map<String, Object> row : rows) {
            lines.append(MAPPER.writeValueAsString(row)).append('\n');
        }
        return lines.toString();
    }
}
