package org.armscope.export.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armscope.article.IssueDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// References as CSL-JSON. A date that no source prints is marked `circa`, and the note says what
/// it rests on.
public final class CslJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CslJson() {}

    /// One array, ended by a line feed.
    public static String of(List<Reference> references) {
        return MAPPER.writeValueAsString(references.stream().map(CslJson::item).toList()) + "\n";
    }

    /// One reference's fields, in the order in which they are written.
    public static Map<String, Object> item(Reference reference) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.id());
        item.put("type", reference.type());
        put(item, "title", reference.markedTitle().orElse(null));
        List<Map<String, String>> authors = new ArrayList<>();
        reference.authors().forEach(name -> authors.add(Map.of("literal", name)));
        put(item, "author", authors.isEmpty() ? null : authors);
        put(item, "container-title", reference.container());
        put(item, "publisher", reference.publisher());
        put(item, "volume", text(reference.volume()));
        put(item, "issue", text(reference.issue()));
        put(item, "issued", reference.date() == null ? null : issued(reference.date()));
        put(item, "URL", reference.url());
        put(item, "language", reference.language());
        put(item, "genre", reference.digest() ? "digest" : null);
        put(
                item,
                "note",
                reference.notes().isEmpty() ? null : String.join(". ", reference.notes()));
        return item;
    }

    private static Map<String, Object> issued(IssueDate date) {
        Map<String, Object> issued = new LinkedHashMap<>();
        issued.put("date-parts", DateParts.of(date));
        if (date.basis() != IssueDate.Basis.PRINTED) {
            issued.put("circa", true);
        }
        return issued;
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static void put(Map<String, Object> item, String field, @Nullable Object value) {
        if (value != null) {
            item.put(field, value instanceof String words ? OneLine.of(words) : value);
        }
    }
}
