package org.armscope.cli.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a verb found as one JSON array, or one object, in snake case.
public final class JsonRows {

    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS =
            new TypeReference<>() {};

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private JsonRows() {}

    /// Prints the rows as one array.
    public static void print(Terminal terminal, List<?> rows) {
        terminal.out().println(MAPPER.writeValueAsString(rows));
    }

    /// The fields of a value with further ones behind them.
    public static Map<String, Object> joined(Object value, Map<String, Object> more) {
        Map<String, Object> fields = MAPPER.convertValue(value, FIELDS);
        fields.putAll(more);
        return fields;
    }
}
