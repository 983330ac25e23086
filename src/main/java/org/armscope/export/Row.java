package org.armscope.export;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// The fields of one row under construction, in their order; what is absent gets no field.
final class Row {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Row put(String name, @Nullable Object value) {
        boolean absent = value == null || (value instanceof Collection<?> all && all.isEmpty());
        if (!absent) {
            fields.put(name, value instanceof Enum<?> word ? word(word) : value);
        }
        return this;
    }

    /// A field that is there even if its list is empty.
    Row list(String name, List<?> values) {
        fields.put(name, values);
        return this;
    }

    /// Start and end in one field.
    Row span(String name, @Nullable Span span) {
        return put(name, span == null ? null : List.of(span.start(), span.end()));
    }

    Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
