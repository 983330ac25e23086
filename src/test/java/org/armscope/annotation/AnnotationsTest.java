package org.armscope.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.annotation.event.Attribution;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.Hedge;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

    private static final Provenance RULE = new Provenance("test", "rule");

    @Property
    void allStandInDocumentOrder(@ForAll("annotations") List<Annotation> any) {
        List<Span> spans = any.stream().map(Annotation::span).sorted().toList();
        Annotations annotations = Annotations.of(any);
        assertEquals(spans, annotations.stream().map(Annotation::span).toList());
        assertEquals(any.size(), annotations.size());
        assertEquals(annotations, Annotations.of(annotations.all()));
        assertEquals(
                annotations.all().stream().filter(Mention.class::isInstance).toList(),
                annotations.withoutEvents().all());
    }

    @Property
    void whatTouchesARangeOrLiesInItIsFound(
            @ForAll("annotations") List<Annotation> any, @ForAll("spans") Span range) {
        Annotations annotations = Annotations.of(any);
        assertEquals(
                annotations.stream().filter(one -> one.span().overlaps(range)).toList(),
                annotations.touching(range));
        assertEquals(
                annotations.stream()
                        .filter(one -> one.span().overlaps(range) && range.contains(one.span()))
                        .toList(),
                annotations.inside(range));
    }

    @Test
    void onlyTheEventsOfARangeAreTakenFromWhatWasStored() {
        List<Integer> taken = new ArrayList<>();
        List<EventMention> events =
                new AbstractList<>() {
                    @Override
                    public EventMention get(int index) {
                        taken.add(index);
                        return event(new Span(10 * index, 10 * index + 9));
                    }

                    @Override
                    public int size() {
                        return 1000;
                    }
                };
        List<Span> sentences = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            sentences.add(new Span(10 * i, 10 * i + 9));
        }
        List<Mention> mentions = List.of(note(new Span(3, 4)), note(new Span(5005, 5006)));
        Annotations annotations = Annotations.stored(mentions, events, sentences);
        assertEquals(1002, annotations.size());
        assertEquals(mentions, annotations.mentions());
        assertEquals(mentions, annotations.withoutEvents().all());
        assertEquals(
                List.of(mentions.getFirst()), annotations.withoutEvents().touching(new Span(0, 9)));
        assertEquals(List.of(), taken);
        assertEquals(
                List.of(event(new Span(5000, 5009)), mentions.getLast()),
                annotations.touching(new Span(5004, 5010)));
        assertEquals(List.of(500), taken);
    }

    @Provide
    Arbitrary<List<Annotation>> annotations() {
        Arbitrary<Annotation> any =
                Combinators.combine(spans(), Arbitraries.of(true, false))
                        .as((span, event) -> event ? event(span) : note(span));
        return any.list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 9))
                .as((start, length) -> new Span(start, start + length));
    }

    private static Mention note(Span span) {
        return new EndnoteMarker(span, 1, span, RULE);
    }

    private static EventMention event(Span sentence) {
        return new EventMention(
                sentence,
                sentence,
                EventKind.TALKS,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                new HedgeMark(Hedge.ASSERTED, null),
                new Attribution(List.of(), List.of(), null, null),
                EventKorea.NONE,
                false,
                RULE);
    }
}
