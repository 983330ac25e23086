package org.armscope.export.excerpt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.TextHash;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads W3C Web Annotations: one, an array, a page or a collection; those of this program whole,
/// of others what an excerpt can hold. Nothing is fetched, and unknown fields are passed over.
public final class WebAnnotationReader {

    private static final JsonMapper JSON = new JsonMapper();

    private WebAnnotationReader() {}

    /// The annotations in the order of the file.
    ///
    /// @throws IOException if the file is no JSON, or an annotation lacks its quote; the message
    ///     says so, to stand behind the file's name
    public static List<ImportedAnnotation> read(String json) throws IOException {
        List<ImportedAnnotation> read = new ArrayList<>();
        int number = 0;
        for (JsonNode annotation : annotations(parse(json))) {
            number++;
            try {
                read.add(annotation(annotation));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IOException(
                        "annotation " + number + " cannot be read: " + e.getMessage() + ".", e);
            }
        }
        return List.copyOf(read);
    }

    private static JsonNode parse(String json) throws IOException {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new IOException("it is not valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static List<JsonNode> annotations(JsonNode root) throws IOException {
        if (root.isArray()) {
            return List.copyOf(root.values());
        }
        JsonNode items = root.has("items") ? root.get("items") : root.path("first").path("items");
        if (items.isArray()) {
            return List.copyOf(items.values());
        }
        if (root.has("target")) {
            return List.of(root);
        }
        throw new IOException("it holds no web annotations.");
    }

    private static ImportedAnnotation annotation(JsonNode node) {
        JsonNode target = first(node.path("target"));
        JsonNode quote = selector(target, "TextQuoteSelector");
        JsonNode position = selector(target, "TextPositionSelector");
        String exact = words(quote, "exact");
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("it quotes no words of a text");
        }
        Instant created = time(node, "created", Instant.EPOCH);
        return new ImportedAnnotation(
                id(words(node, "id")),
                target.isString() ? target.asString() : words(target, "source"),
                version(words(target, WebAnnotations.OWN + ":text")),
                position.isMissingNode() ? null : span(position),
                exact,
                ending(words(quote, "prefix")),
                beginning(words(quote, "suffix")),
                tags(node),
                note(node),
                origin(words(node, WebAnnotations.OWN + ":origin")),
                node.path(WebAnnotations.OWN + ":place").asInt(0),
                created,
                time(node, "modified", created));
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static JsonNode selector(JsonNode target, String type) {
        JsonNode selectors = target.path("selector");
        List<JsonNode> all =
                selectors.isArray() ? List.copyOf(selectors.values()) : List.of(selectors);
        return all.stream()
                .filter(selector -> words(selector, "type").equals(type))
                .findFirst()
                .orElse(target.path("none"));
    }

    private static Span span(JsonNode position) {
        return new Span(position.path("start").asInt(-1), position.path("end").asInt(-1));
    }

    private static String words(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : "";
    }

    /// An excerpt's own id; another address becomes one, always the same.
    private static String id(String address) {
        String name = address.replaceFirst("^urn:uuid:", "");
        return name.matches("[0-9a-fA-F-]{36}")
                ? name
                : UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static @Nullable TextHash version(String hash) {
        String hex = hash.replaceFirst("^sha256:", "");
        return hex.isEmpty() ? null : new TextHash(hex);
    }

    private static Instant time(JsonNode node, String field, Instant otherwise) {
        String time = words(node, field);
        return time.isEmpty() ? otherwise : OffsetDateTime.parse(time).toInstant();
    }

    private static Excerpt.Origin origin(String word) {
        return word.isEmpty()
                ? Excerpt.Origin.SELECTION
                : Excerpt.Origin.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String ending(String prefix) {
        return prefix.substring(Math.max(0, prefix.length() - Anchor.MOST));
    }

    private static String beginning(String suffix) {
        return suffix.substring(0, Math.min(suffix.length(), Anchor.MOST));
    }

    private static List<Tag> tags(JsonNode node) {
        return bodies(node, "tagging").stream()
                .flatMap(body -> Tag.typed(words(body, "value")).stream())
                .toList();
    }

    private static String note(JsonNode node) {
        List<String> notes =
                new ArrayList<>(
                        bodies(node, "commenting").stream()
                                .map(body -> words(body, "value"))
                                .toList());
        bodies(node, "").stream().map(body -> words(body, "value")).forEach(notes::add);
        return String.join("\n\n", notes);
    }

    /// The bodies of one purpose, or, for an empty one, those of none.
    private static List<JsonNode> bodies(JsonNode node, String purpose) {
        JsonNode body = node.path("body");
        List<JsonNode> all = body.isArray() ? List.copyOf(body.values()) : List.of(body);
        return all.stream()
                .filter(JsonNode::isObject)
                .filter(one -> words(one, "purpose").equals(purpose))
                .filter(one -> !words(one, "value").isEmpty())
                .toList();
    }
}
