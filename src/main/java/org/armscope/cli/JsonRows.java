package org.armscope.cli;

import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a verb found as one JSON array, or one object, in snake case.
final class JsonRows {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private JsonRows() {}

    static void print(Terminal terminal, List<?> rows) {
        terminal.out().println(MAPPER.writeValueAsString(rows));
    }

    static void printOne(Terminal terminal, Object value) {
        terminal.out().println(MAPPER.writeValueAsString(value));
    }
}
