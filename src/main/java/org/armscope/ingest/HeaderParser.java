package org.armscope.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.armscope.article.ArticleKind;
import org.armscope.article.Header;
import org.armscope.article.PrintedDate;
import org.armscope.ingest.HeaderLine.Field;
import org.armscope.text.Paragraphs;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds and reads the header at the top of a text: the lines before its first blank line, as far
/// as they have the form of header lines.
final class HeaderParser {

    private static final int MOST_LINES = 60;
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://[^\\s/]+.*", Pattern.CASE_INSENSITIVE);

    private HeaderParser() {}

    /// The header, or [Header#NONE] where the text begins with its prose.
    static Header read(String text) {
        List<Span> spans = new ArrayList<>();
        List<HeaderLine> lines = new ArrayList<>();
        boolean closed = collect(text, spans, lines);
        if (!closed) {
            dropUnknownTail(lines);
        }
        if (lines.stream().noneMatch(HeaderLine::isKnown)) {
            return Header.NONE;
        }
        Span whole = spans.getFirst().cover(spans.get(lines.size() - 1));
        return header(whole, lines.stream().flatMap(l -> l.fields().stream()).toList());
    }

    /// Gathers the lines that may be the header's; true if a blank line or the text's end follows.
    private static boolean collect(String text, List<Span> spans, List<HeaderLine> lines) {
        int at = Paragraphs.trim(text, new Span(0, text.length())).start();
        while (at < text.length() && lines.size() < MOST_LINES) {
            int end = lineEnd(text, at);
            Span line = Paragraphs.trim(text, new Span(at, end));
            if (line.isEmpty()) {
                return true;
            }
            Optional<HeaderLine> read = HeaderLine.read(line.in(text));
            if (read.isEmpty()) {
                return false;
            }
            spans.add(line);
            lines.add(read.get());
            boolean pair = text.startsWith("\r\n", end);
            at = end + (pair ? 2 : 1);
        }
        return at >= text.length();
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /// Where prose follows with no blank line between, `Moscow: ...` may be its first line.
    private static void dropUnknownTail(List<HeaderLine> lines) {
        while (!lines.isEmpty() && !lines.getLast().isKnown()) {
            lines.removeLast();
        }
    }

    private static Header header(Span span, List<Field> fields) {
        Fields values = new Fields(fields);
        PrintedDate date = values.first(HeaderKey.DATE, HeaderDates::read);
        return new Header(
                span,
                Optional.ofNullable(values.first(HeaderKey.KIND, HeaderParser::kind))
                        .orElse(ArticleKind.ARTICLE),
                values.first(HeaderKey.PUBLICATION, Optional::of),
                values.first(HeaderKey.VOLUME, Numerals::read),
                values.first(HeaderKey.ISSUE, Numerals::read),
                date,
                values.first(HeaderKey.TITLE, Optional::of),
                values.first(HeaderKey.AUTHOR, Optional::of),
                values.first(HeaderKey.PUBLISHER, Optional::of),
                values.first(HeaderKey.URL, HeaderParser::address),
                values.first(HeaderKey.LANGUAGE, HeaderParser::language));
    }

    private static Optional<ArticleKind> kind(String value) {
        for (ArticleKind kind : ArticleKind.values()) {
            if (kind.word().equalsIgnoreCase(value)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> address(String value) {
        return WEB_ADDRESS.matcher(value).matches() ? Optional.of(value) : Optional.empty();
    }

    private static Optional<String> language(String value) {
        try {
            String tag = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
            int primary = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
            return primary <= 3 && !tag.equals("und") ? Optional.of(tag) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty(); // not a language tag: the field is left out
        }
    }

    /// The printed values of each key, in order.
    private static final class Fields {

        private final Map<HeaderKey, List<String>> values = new EnumMap<>(HeaderKey.class);

        Fields(List<Field> fields) {
            for (Field field : fields) {
                values.computeIfAbsent(field.key(), k -> new ArrayList<>()).add(field.value());
            }
        }

        /// The first value of a key that can be read, or null.
        <T> @Nullable T first(HeaderKey key, Function<String, Optional<T>> reader) {
            for (String value : values.getOrDefault(key, List.of())) {
                Optional<T> read = value.isEmpty() ? Optional.empty() : reader.apply(value);
                if (read.isPresent()) {
                    return read.get();
                }
            }
            return null;
        }
    }
}
