package org.armscope.viewmodel.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Provenance;
import org.armscope.article.Article;
import org.armscope.text.Span;
import org.armscope.viewmodel.Claims;
import org.armscope.viewmodel.Specimens;
import org.junit.jupiter.api.Test;

class DressingTest {

    private static final Article TALKS =
            Specimens.monitor(
                    46,
                    "The Army of Ruritania bought a T-99 cannon.3 More may come (Courier, May 2).");
    private static final Claims CLAIMS = new Claims(TALKS);
    private static final Set<MentionKind> ALL = EnumSet.allOf(MentionKind.class);

    private static final Page PAGE =
            Page.of(
                    TALKS,
                    List.of(),
                    Annotations.of(
                            List.of(
                                    CLAIMS.entity(
                                            EntityType.ORGANIZATION, "Army of Ruritania", "Army"),
                                    CLAIMS.entity(EntityType.PLACE, "Ruritania", "Ruritania"),
                                    CLAIMS.entity(EntityType.WEAPON, "T-99", "T-99"),
                                    CLAIMS.note("cannon.", 3),
                                    CLAIMS.source(
                                            "Courier",
                                            "May 2",
                                            LocalDate.of(2001, 5, 2),
                                            "More may come"))));

    @Test
    void aCitationIsSetSmallerWithItsSignInTheBlankBeforeIt() {
        assertEquals(
                List.of(
                        "PLAIN The Army of Ruritania bought a T-99 cannon.",
                        "NOTE 3",
                        "PLAIN  More may come",
                        "SOURCE_SIGN  ",
                        "CITED (Courier, May 2)",
                        "PLAIN ."),
                stretches(ALL));
    }

    @Test
    void whereSourcesAreHiddenTheyArePlainTextButNotesStaySmall() {
        Set<MentionKind> others = EnumSet.complementOf(EnumSet.of(MentionKind.SOURCE));
        assertEquals(
                List.of(
                        "PLAIN The Army of Ruritania bought a T-99 cannon.",
                        "NOTE 3",
                        "PLAIN  More may come (Courier, May 2)."),
                stretches(others));
    }

    @Test
    void marksThatOverlapStackTheirLines() {
        assertEquals(
                List.of(
                        "ORGANIZATION 0 Army of Ruritania",
                        "PLACE 1 Ruritania",
                        "WEAPON 0 T-99",
                        "NOTE 0 3",
                        "SOURCE 0 Courier, May 2"),
                marks(ALL));
    }

    @Test
    void aHiddenKindLeavesItsLaneToTheOthers() {
        assertEquals(
                List.of("PLACE 0 Ruritania", "NOTE 0 3"), marks(EnumSet.of(MentionKind.PLACE)));
    }

    @Property
    void stretchesCoverTheParagraphAndNoTwoMarksShareALaneWhereTheyOverlap(
            @ForAll("mentions") List<EntityMention> mentions) {
        Page page = Page.of(TALKS, List.of(), Annotations.of(List.copyOf(mentions)));
        Span body = TALKS.content().body();
        Dressing dressing = Dressing.of(page, body, ALL);
        int at = body.start();
        for (Stretch stretch : dressing.stretches()) {
            assertEquals(at, stretch.span().start());
            at = stretch.span().end();
        }
        assertEquals(body.end(), at);
        List<Mark> marks = dressing.marks();
        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean clash =
                        marks.get(i).lane() == marks.get(j).lane()
                                && marks.get(i).span().overlaps(marks.get(j).span());
                assertEquals(false, clash);
            }
        }
    }

    @Provide
    Arbitrary<List<EntityMention>> mentions() {
        Span body = TALKS.content().body();
        Arbitrary<Integer> offset = Arbitraries.integers().between(body.start(), body.end() - 1);
        return Combinators.combine(
                        offset,
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(EntityType.class))
                .as(
                        (start, length, type) ->
                                EntityMention.of(
                                        new Span(start, start + length),
                                        new Entity(type, "x"),
                                        new Provenance("names", "any")))
                .list()
                .ofMaxSize(12);
    }

    private static List<String> stretches(Set<MentionKind> shown) {
        return Dressing.of(PAGE, TALKS.content().body(), shown).stretches().stream()
                .map(stretch -> stretch.face() + " " + stretch.span().in(TALKS.text()))
                .toList();
    }

    private static List<String> marks(Set<MentionKind> shown) {
        return Dressing.of(PAGE, TALKS.content().body(), shown).marks().stream()
                .map(
                        mark ->
                                kind(mark.annotation())
                                        + " "
                                        + mark.lane()
                                        + " "
                                        + mark.span().in(TALKS.text()))
                .toList();
    }

    private static String kind(Annotation annotation) {
        return MentionKind.of(annotation).map(MentionKind::name).orElse("NOTE");
    }
}
