package org.armscope.export.excerpt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.article.IssueDate;
import org.armscope.export.cite.CslJson;
import org.armscope.text.Span;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Excerpts as one JSON object: where the export comes from, and the items, each with quote, place,
/// marks, tags, note, citation and reference.
public final class ExcerptJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ExcerptJson() {}

    public static String of(ExcerptDocument document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", document.title());
        fields.put("exported", document.exported().toString());
        fields.put("generator", document.generator());
        fields.put("citation_style", document.style().id());
        fields.put("grouped_by", document.grouping().word());
        fields.put("groups", document.groups().stream().map(ExcerptJson::group).toList());
        fields.put("items", document.items().stream().map(ExcerptJson::item).toList());
        return JsonEscapes.in(MAPPER.writeValueAsString(fields)) + "\n";
    }

    private static Map<String, Object> group(ExcerptDocument.Group group) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", group.name());
        fields.put("items", group.items().stream().map(item -> item.excerpt().id()).toList());
        return fields;
    }

    /// One excerpt's fields, in the order in which they are written.
    public static Map<String, Object> item(ExcerptItem item) {
        Excerpt excerpt = item.excerpt();
        IssueDate date = item.reference().date();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", excerpt.id());
        fields.put("article", excerpt.article().value());
        fields.put("file", item.reference().file());
        fields.put("kind", item.isDigest() ? "digest" : "article");
        fields.put("date_from", date == null ? null : date.from().toString());
        fields.put("date_to", date == null ? null : date.to().toString());
        fields.put("date_basis", date == null ? "unknown" : date.basis().word());
        fields.put("date_note", item.dateNote());
        fields.put("text_sha256", excerpt.anchor().version().hex());
        fields.put("start", item.place().start());
        fields.put("end", item.place().end());
        fields.put("paragraph", item.paragraph());
        fields.put("quote", item.quote());
        fields.put("prefix", excerpt.anchor().prefix());
        fields.put("suffix", excerpt.anchor().suffix());
        fields.put("marks", marks(item));
        fields.put("tags", item.tags());
        fields.put("note", excerpt.note());
        fields.put("sources", item.sources());
        fields.put("outlets", item.outlets());
        fields.put("deals", item.deals());
        fields.put("citation", item.citation().plain());
        fields.put("citation_markdown", item.citation().markdown());
        fields.put("reference", CslJson.item(item.reference()));
        fields.put("origin", excerpt.origin().word());
        fields.put("created", excerpt.created().toString());
        fields.put("changed", excerpt.changed().toString());
        return fields;
    }

    private static List<Map<String, Object>> marks(ExcerptItem item) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (QuoteMark mark : item.marks()) {
            Span place = QuotePlaces.codePoints(item.quote(), mark.span());
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("start", place.start());
            fields.put("end", place.end());
            fields.put("text", mark.span().in(item.quote()));
            fields.put("type", mark.type());
            fields.put("name", mark.name());
            fields.put("rule", mark.rule());
            marks.add(fields);
        }
        return marks;
    }
}
