package org.armscope.library.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Korea;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.Role;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.armscope.annotation.event.EventBrief;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;

class AnnotationCodecTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadBackExactly(@ForAll("annotations") List<Annotation> any)
            throws IOException {
        Annotations annotations = Annotations.of(any);
        assertEquals(annotations, AnnotationCodec.read(AnnotationCodec.write(annotations)));
    }

    @Test
    void eventsInBriefAreReadBackExactly() throws IOException {
        List<EventBrief> events =
                EventBrief.in(
                        new Extractor(Lexicon.bundled())
                                .extract(
                                        ArticleParser.parse(
                                                "In 1999 Russia delivered 30 T-80U tanks to South"
                                                        + " Korea (Nachalo, TASS, March 4). In May"
                                                        + " 2000 talks on them were held.\n"),
                                        null));
        assertTrue(events.size() > 1);
        byte[] bytes = EventBriefCodec.write(events);
        assertEquals(events, EventBriefCodec.read(bytes));
        assertThrows(
                IOException.class,
                () -> EventBriefCodec.read(Arrays.copyOf(bytes, bytes.length - 1)));
    }

    @Property(tries = 300)
    void damagedBytesAreAnErrorOrOtherAnnotationsAndNothingElse(
            @ForAll("annotations") List<Annotation> any, @ForAll int where, @ForAll byte what) {
        byte[] bytes = AnnotationCodec.write(Annotations.of(any));
        bytes[Math.floorMod(where, bytes.length)] = what;
        boolean read;
        try {
            read = AnnotationCodec.read(bytes).size() >= 0;
        } catch (IOException e) {
            read = e.getMessage() != null || e instanceof EOFException;
        }
        assertTrue(read);
    }

    @Test
    void eventsAreReadBackWithAllTheirParts() throws IOException {
        String text =
                "On March 3 an official reportedly said in Seoul that Russia had delivered thirty"
                        + " T-80U tanks, worth $60 million, to South Korea (Itar-Tass, March 4).\n";
        Annotations annotations =
                new Extractor(Lexicon.bundled()).extract(ArticleParser.parse(text), null);
        assertEquals(2, annotations.events().size()); // what is said, and the saying
        assertEquals(annotations, AnnotationCodec.read(AnnotationCodec.write(annotations)));
    }

    @Test
    void whatIsNamedOftenIsKeptOnce() throws IOException {
        Provenance rule = new Provenance("weapons", "name");
        Annotations read =
                AnnotationCodec.read(
                        AnnotationCodec.write(
                                Annotations.of(List.of(kilo(4, rule), kilo(40, rule)))));
        List<EntityMention> kilos = read.of(EntityMention.class);
        assertSame(kilos.getFirst().entity(), kilos.getLast().entity());
        assertSame(kilos.getFirst().provenance(), kilos.getLast().provenance());
    }

    private static Annotations deliveries() throws IOException {
        String text =
                "Russia delivered T-80U tanks to South Korea in 1996.\n\n"
                        + "Russia offered submarines to South Korea in 1999.\n";
        return new Extractor(Lexicon.bundled()).extract(ArticleParser.parse(text), null);
    }

    private static EntityMention kilo(int at, Provenance rule) {
        return EntityMention.of(
                new Span(at, at + 4), new Entity(EntityType.WEAPON, "Kilo class"), rule);
    }

    @Test
    void anEventIsReadWhenItIsAskedForAndThenKept() throws IOException {
        Annotations annotations = deliveries();
        byte[] bytes = AnnotationCodec.write(annotations);
        Annotations read = AnnotationCodec.read(bytes);
        assertEquals(annotations.mentions(), read.mentions());
        assertEquals(2, read.events().size());
        Span second = annotations.events().getLast().span();
        assertEquals(annotations.events().subList(1, 2), read.touching(second, EventMention.class));
        assertSame(read.events().getLast(), read.events().getLast());
        assertEquals(annotations, read);
        assertEquals(annotations.hashCode(), read.hashCode());
        assertEquals(annotations.all(), read.all());
        assertEquals(annotations.toString(), read.toString());
    }

    /// As damage would look that a checksum does not show.
    @Property(tries = 300)
    void damagedEventsAreAnErrorOrOtherEventsAndNothingElse(@ForAll int where, @ForAll byte what)
            throws IOException {
        byte[] bytes = Checksum.removed(AnnotationCodec.write(deliveries()));
        bytes[Math.floorMod(where, bytes.length)] = what;
        boolean read;
        try {
            Annotations others = AnnotationCodec.read(Checksum.appended(bytes));
            read = others.all().size() == others.size();
        } catch (IOException | UncheckedIOException e) {
            read = e.getMessage() != null;
        }
        assertTrue(read);
    }

    @Test
    void cutBytesAreAnError() {
        byte[] bytes =
                AnnotationCodec.write(
                        Annotations.of(
                                List.of(
                                        new EndnoteMarker(
                                                new Span(3, 4),
                                                1,
                                                new Span(0, 3),
                                                new Provenance("endnotes", "glued")))));
        assertThrows(
                IOException.class,
                () -> AnnotationCodec.read(Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Provide
    Arbitrary<List<Annotation>> annotations() {
        return Arbitraries.oneOf(
                        mentions().map(a -> (Annotation) a),
                        times().map(a -> (Annotation) a),
                        sums().map(a -> (Annotation) a),
                        sources().map(a -> (Annotation) a),
                        references().map(a -> (Annotation) a),
                        endnotes().map(a -> (Annotation) a))
                .list()
                .ofMaxSize(12);
    }

    /// All code units, halves of surrogate pairs included.
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange('\0', '\uffff').ofMaxLength(12);
    }

    private static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1 << 26),
                        Arbitraries.integers().between(0, 1 << 20))
                .as((start, length) -> new Span(start, start + length));
    }

    private static Arbitrary<Provenance> provenances() {
        return Combinators.combine(texts(), texts()).as(Provenance::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-1_000_000, 1_000_000)
                .map(day -> LocalDate.ofEpochDay(day));
    }

    private static Arbitrary<DayRange> ranges() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 4000))
                .as((from, length) -> new DayRange(from, from.plusDays(length)));
    }

    private static Arbitrary<EntityMention> mentions() {
        return Combinators.combine(
                        spans(),
                        Combinators.combine(Arbitraries.of(EntityType.class), texts())
                                .as(Entity::new),
                        Combinators.combine(texts(), spans()).as(Role::new).injectNull(0.5),
                        texts().injectNull(0.5),
                        texts().injectNull(0.5),
                        Arbitraries.of(Korea.class).injectNull(0.5),
                        texts().injectNull(0.5),
                        provenances())
                .as(EntityMention::new);
    }

    private static Arbitrary<TemporalExpression> times() {
        return Combinators.combine(
                        spans(),
                        texts(),
                        ranges().injectNull(0.3),
                        Arbitraries.of(TemporalExpression.Anchor.class),
                        days().injectNull(0.3),
                        Arbitraries.of(TemporalExpression.Direction.class),
                        provenances())
                .as(TemporalExpression::new);
    }

    private static Arbitrary<MonetaryAmount> sums() {
        Arbitrary<BigDecimal> amounts =
                Combinators.combine(
                                Arbitraries.bigIntegers()
                                        .between(
                                                BigInteger.TEN.pow(30).negate(),
                                                BigInteger.TEN.pow(30)),
                                Arbitraries.integers().between(-20, 20))
                        .as(BigDecimal::new);
        return Combinators.combine(
                        spans(),
                        amounts,
                        amounts,
                        texts(),
                        Arbitraries.of(MonetaryAmount.Approximation.class),
                        Arbitraries.of(MonetaryAmount.Purpose.class),
                        spans().injectNull(0.5),
                        provenances())
                .as(MonetaryAmount::new);
    }

    private static Arbitrary<List<CitedDate>> dates() {
        return Combinators.combine(texts(), ranges().injectNull(0.3), spans())
                .as(CitedDate::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<SourceCitation> sources() {
        return Combinators.combine(
                        spans(),
                        spans(),
                        Combinators.combine(texts(), texts().injectNull(0.3), spans())
                                .as(Outlet::new)
                                .list()
                                .ofMaxSize(3),
                        dates(),
                        spans(),
                        spans(),
                        provenances())
                .as(SourceCitation::new);
    }

    private static Arbitrary<CrossReference> references() {
        return Combinators.combine(spans(), texts(), dates(), provenances())
                .as(CrossReference::new);
    }

    private static Arbitrary<EndnoteMarker> endnotes() {
        return Combinators.combine(spans(), Arbitraries.integers(), spans(), provenances())
                .as(EndnoteMarker::new);
    }
}
