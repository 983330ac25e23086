package org.armscope.export.excerpt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.export.cite.CslJson;
import org.armscope.text.Span;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Excerpts as W3C Web Annotations in JSON-LD: the quote with its surroundings and its position in
/// code points; tags, note, marks and citation as bodies. [WebAnnotationReader] reads them back
/// without loss.
public final class WebAnnotations {

    static final String ANNO = "http://www.w3.org/ns/anno.jsonld";

    /// What the words of the program's own stand under.
    static final String OWN = "armscope";

    private static final JsonMapper ONE = JsonMapper.builder().build();
    private static final JsonMapper PAGE =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private WebAnnotations() {}

    /// An annotation collection with one page that holds all.
    public static String of(ExcerptDocument document) {
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("type", "AnnotationPage");
        first.put("startIndex", 0);
        first.put("items", document.items().stream().map(item -> annotation(item, false)).toList());
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("@context", context());
        collection.put("type", "AnnotationCollection");
        collection.put("label", document.title());
        collection.put("total", document.items().size());
        collection.put("generator", software(document.generator()));
        collection.put("generated", document.exported().toString());
        collection.put("first", first);
        return JsonEscapes.in(PAGE.writeValueAsString(collection)) + "\n";
    }

    private static Map<String, Object> software(String name) {
        Map<String, Object> software = new LinkedHashMap<>();
        software.put("type", "Software");
        software.put("name", name);
        return software;
    }

    /// One annotation on one line, with its context.
    static String one(ExcerptItem item) {
        return JsonEscapes.in(ONE.writeValueAsString(annotation(item, true)));
    }

    private static List<Object> context() {
        return List.of(ANNO, Map.of(OWN, "https://armscope.org/ns#"));
    }

    private static Map<String, Object> annotation(ExcerptItem item, boolean alone) {
        Excerpt excerpt = item.excerpt();
        Map<String, Object> fields = new LinkedHashMap<>();
        if (alone) {
            fields.put("@context", context());
        }
        fields.put("id", "urn:uuid:" + excerpt.id());
        fields.put("type", "Annotation");
        fields.put("motivation", excerpt.note().isEmpty() ? "highlighting" : "commenting");
        fields.put("created", excerpt.created().toString());
        fields.put("modified", excerpt.changed().toString());
        fields.put(OWN + ":origin", excerpt.origin().word());
        fields.put(OWN + ":place", excerpt.place());
        fields.put("target", target(item));
        fields.put("body", bodies(item));
        return fields;
    }

    private static Map<String, Object> target(ExcerptItem item) {
        Anchor anchor = item.excerpt().anchor();
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", anchor.exact());
        quote.put("prefix", anchor.prefix());
        quote.put("suffix", anchor.suffix());
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "SpecificResource");
        target.put("source", "urn:armscope:article:" + item.excerpt().article());
        target.put(OWN + ":text", "sha256:" + anchor.version().hex());
        target.put(OWN + ":kind", item.isDigest() ? "digest" : "article");
        target.put("selector", List.of(quote, position(item.place())));
        return target;
    }

    private static Map<String, Object> position(Span place) {
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", place.start());
        position.put("end", place.end());
        return position;
    }

    private static List<Map<String, Object>> bodies(ExcerptItem item) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        item.tags().forEach(tag -> bodies.add(text("tagging", "text/plain", tag)));
        if (!item.excerpt().note().isEmpty()) {
            bodies.add(text("commenting", "text/markdown", item.excerpt().note()));
        }
        Map<String, Object> citation = text("describing", "text/plain", item.citation().plain());
        citation.put(OWN + ":reference", CslJson.item(item.reference()));
        item.noteOnDate().ifPresent(note -> citation.put(OWN + ":date", note));
        bodies.add(citation);
        item.sources().forEach(source -> bodies.add(text("linking", "text/plain", source)));
        item.marks().forEach(mark -> bodies.add(mark(item, mark)));
        item.deals().forEach(deal -> bodies.add(text("classifying", "text/plain", deal)));
        return bodies;
    }

    private static Map<String, Object> text(String purpose, String format, String value) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        body.put("purpose", purpose);
        body.put("format", format);
        body.put("value", value);
        return body;
    }

    /// The mark's words are a part of the quote's: a selector that refines the quote's.
    private static Map<String, Object> mark(ExcerptItem item, QuoteMark mark) {
        Map<String, Object> selector = position(item.place());
        selector.put("refinedBy", position(QuotePlaces.codePoints(item.quote(), mark.span())));
        Map<String, Object> body = text("identifying", "text/plain", mark.name());
        body.put(OWN + ":type", mark.type());
        body.put(OWN + ":rule", mark.rule());
        body.put(OWN + ":selector", selector);
        return body;
    }
}
