package org.armscope.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;

class RunsTest {

    private static final Span TEXT = new Span(0, 60);

    @Provide
    Arbitrary<Annotations> annotations() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 50);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 10);
        return Combinators.combine(offsets, lengths)
                .as((start, length) -> mention(start, start + length))
                .list()
                .ofMaxSize(12)
                .map(Annotations::of);
    }

    @Property
    void runsStandSideBySideAndHoldWhatCoversThem(@ForAll("annotations") Annotations all) {
        int end = TEXT.start();
        for (Run run : Runs.of(all, TEXT)) {
            assertEquals(end, run.span().start());
            for (int i = run.span().start(); i < run.span().end(); i++) {
                assertEquals(all.touching(new Span(i, i + 1)), run.over());
            }
            end = run.span().end();
        }
        assertEquals(TEXT.end(), end);
    }

    @Property
    void queriesFindWhatASlowWalkFinds(@ForAll("annotations") Annotations all) {
        Span range = new Span(20, 35);
        assertEquals(
                all.stream().filter(a -> a.span().overlaps(range)).toList(), all.touching(range));
        assertEquals(
                all.stream().filter(a -> range.contains(a.span())).toList(), all.inside(range));
    }

    @Test
    void plainTextIsOneRun() {
        assertEquals(List.of(new Run(TEXT, List.of())), Runs.of(Annotations.of(List.of()), TEXT));
    }

    private static Annotation mention(int start, int end) {
        return EntityMention.of(
                new Span(start, end),
                new Entity(EntityType.PERSON, "Ivan Petrov"),
                new Provenance("test", "made"));
    }
}
