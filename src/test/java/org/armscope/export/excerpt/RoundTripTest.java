package org.armscope.export.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.cite.Citations;
import org.armscope.text.Span;

/// What leaves the program as web annotations comes back the same, from JSON-LD and from HTML.
class RoundTripTest {

    /// Paragraphs with what is awkward: pairs of surrogates, curly quotes, endnote markers, markup.
    private static final Article ARTICLE =
            Basket.article(
                    "0123456789ab",
                    "Publication: Gazette Volume: 5 Issue: 160\n\n"
                            + ("\uD83D\uDEA2 \u201CTanks\u201D for debt,\u2019 he said.4"
                                   + " \u00E9\u0301 \uD55C\uAD6D \uD835\uDD38 <b>&amp;</b>\r\n\r\n"
                                   + "\"Next\" \\ paragraph\u2028with\tblanks.10 \uFEFF=1+1 \u0007"
                                   + " --> ]]> \uD83C\uDDF7\uD83C\uDDFA\n")
                                    .repeat(20));

    private static final Citations CITATIONS = citations();

    private static final ExcerptItems ITEMS = new ExcerptItems(ARTICLE, Annotations.NONE);

    @Property(tries = 1000)
    void annotationsComeBackAsTheyWere(@ForAll("excerpts") List<Excerpt> excerpts)
            throws IOException {
        ExcerptDocument document = document(excerpts);
        List<Excerpt> expected =
                excerpts.stream().sorted(Comparator.comparingInt(Excerpt::place)).toList();
        assertEquals(expected, back(WebAnnotationReader.read(WebAnnotations.of(document))));
        assertEquals(expected, back(HtmlAnnotations.read(ExcerptHtml.of(document))));
    }

    @Provide
    Arbitrary<List<Excerpt>> excerpts() {
        return excerpt().list().ofMinSize(1).ofMaxSize(4).map(RoundTripTest::numbered);
    }

    private static Arbitrary<Excerpt> excerpt() {
        Arbitrary<Span> spans =
                Combinators.combine(
                                Arbitraries.integers().between(0, ARTICLE.text().length() - 400),
                                Arbitraries.integers().between(1, 399))
                        .as((start, length) -> whole(new Span(start, start + length)));
        Arbitrary<List<Tag>> tags =
                Arbitraries.strings()
                        .all()
                        .ofMaxLength(12)
                        .map(Tag::typed)
                        .filter(Optional::isPresent)
                        .map(Optional::orElseThrow)
                        .list()
                        .ofMaxSize(3);
        Arbitrary<String> notes =
                Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(80),
                        Arbitraries.strings()
                                .withChars("\u201C\u2019\"'<>&\\{}\n\r\t =+-@#*`\uFEFF")
                                .ofMaxLength(40));
        return Combinators.combine(spans, tags, notes, Arbitraries.of(Excerpt.Origin.class))
                .as(
                        (span, names, note, origin) ->
                                new Excerpt(
                                        "",
                                        ARTICLE.id(),
                                        Anchor.of(ARTICLE.text(), ARTICLE.content().hash(), span),
                                        origin,
                                        names,
                                        note,
                                        0,
                                        Basket.TIME,
                                        Basket.TIME.plusNanos(span.start())));
    }

    /// Selections never cut a pair of surrogates.
    private static Span whole(Span span) {
        String text = ARTICLE.text();
        int start = Character.isLowSurrogate(text.charAt(span.start())) ? 1 : 0;
        int end = Character.isLowSurrogate(text.charAt(span.end())) ? 1 : 0;
        return new Span(span.start() + start, Math.max(span.start() + start + 1, span.end() + end));
    }

    private static List<Excerpt> numbered(List<Excerpt> excerpts) {
        return IntStream.range(0, excerpts.size())
                .mapToObj(
                        i -> {
                            Excerpt e = excerpts.get(i);
                            return new Excerpt(
                                    "00000000-0000-4000-8000-%012d".formatted(i),
                                    e.article(),
                                    e.anchor(),
                                    e.origin(),
                                    e.tags(),
                                    e.note(),
                                    7 * i,
                                    e.created(),
                                    e.changed());
                        })
                .toList();
    }

    private static ExcerptDocument document(List<Excerpt> excerpts) {
        return Basket.document(
                Grouping.TAG,
                excerpts.stream().map(e -> ITEMS.item(e, CITATIONS, List.of())).toList());
    }

    private static List<Excerpt> back(List<ImportedAnnotation> read) {
        List<Excerpt> excerpts = new ArrayList<>();
        read.forEach(one -> excerpts.add(one.in(ARTICLE).orElseThrow()));
        excerpts.sort(Comparator.comparingInt(Excerpt::place));
        return excerpts;
    }

    private static Citations citations() {
        try {
            return new Citations(CitationStyle.usual());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Example
    void aStrangersAnnotationIsReadByItsQuoteAlone() throws IOException {
        ImportedAnnotation read =
                WebAnnotationReader.read(
                                """
                                {"id": "https://example.org/annotations/1", "type": "Annotation",
                                 "body": {"type": "TextualBody", "value": "Look."},
                                 "created": "2026-11-21T18:40:00+02:00",
                                 "target": {"source": "https://example.org/page",
                                   "selector": {"type": "TextQuoteSelector",
                                     "exact": "T-80U tanks", "prefix": "Russia delivered thirty "}}}
                                """)
                        .getFirst();
        Excerpt excerpt = read.in(Basket.ARTICLE).orElseThrow();
        assertEquals(Optional.empty(), read.article());
        assertEquals(
                List.of("T-80U tanks", "Look.", "2026-11-21T16:40:00Z"),
                List.of(excerpt.anchor().exact(), excerpt.note(), excerpt.created().toString()));
    }

    @Example
    void wordsThatStandTwiceAreNotGuessedAt() throws IOException {
        String annotation =
                "{\"target\": {\"source\": \"x\", \"selector\": {\"type\": \"TextQuoteSelector\","
                        + " \"exact\": \"Tanks\"}}}";
        assertEquals(Optional.empty(), WebAnnotationReader.read(annotation).getFirst().in(ARTICLE));
    }

    @Example
    void whatCannotBeReadSaysWhy() {
        assertTrue(complaint("no json").startsWith("it is not valid JSON"));
        assertEquals("it holds no web annotations.", complaint("{\"a\": 1}"));
        assertEquals(
                "annotation 2 cannot be read: it quotes no words of a text.",
                complaint(
                        "[{\"target\": {\"selector\": {\"type\": \"TextQuoteSelector\","
                                + " \"exact\": \"x\"}}}, {\"target\": \"https://example.org\"}]"));
    }

    private static String complaint(String file) {
        return String.valueOf(
                assertThrows(IOException.class, () -> WebAnnotationReader.read(file)).getMessage());
    }
}
