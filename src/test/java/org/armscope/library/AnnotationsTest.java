package org.armscope.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Provenance;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.IssueDay;
import org.armscope.article.Precision;
import org.armscope.library.sql.Access;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.table.Annotated;
import org.armscope.library.table.AnnotationBasis;
import org.armscope.library.table.EntityCount;
import org.armscope.library.table.Pointer;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Annotations are kept with what they rest on, and count only as long as that holds.
class AnnotationsTest {

    private static final AnnotationBasis NOW = new AnnotationBasis("lexicon", "1");
    private static final Provenance RULE = new Provenance("test", "rule");
    private static final Entity PERSON = new Entity(EntityType.PERSON, "Ivan Petrov");
    private static final Entity PLACE = new Entity(EntityType.PLACE, "Vienna");
    private static final DayRange MARCH_FIRST = DayRange.of(LocalDate.of(2001, 3, 1));
    private static final ArticleText ONE = Samples.plain("text one");
    private static final ArticleText TWO = Samples.plain("text two");
    private static final ArticleId FIRST = ArticleId.first(ONE.hash(), 0);
    private static final ArticleId SECOND = ArticleId.first(TWO.hash(), 0);

    @TempDir Path folder;

    private Library open() throws LibraryException {
        return Library.open(folder.resolve("library.db"), Access.WRITE);
    }

    private static Annotated annotated(Entity... entities) {
        List<EntityMention> mentions =
                List.of(entities).stream()
                        .map(entity -> EntityMention.of(new Span(0, 4), entity, RULE))
                        .toList();
        CrossReference reference =
                new CrossReference(
                        new Span(5, 8),
                        "Gazette",
                        List.of(
                                new CitedDate("2001-03-01", MARCH_FIRST, new Span(5, 6)),
                                new CitedDate("XXXX-03-02", null, new Span(7, 8))),
                        RULE);
        return new Annotated(Annotations.of(mentions).plus(List.of(reference)), NOW);
    }

    private static Optional<Annotations> stored(Library library, ArticleId id)
            throws LibraryException {
        return library.findings().annotations(library.summary(id).orElseThrow(), NOW);
    }

    @Test
    void theyAreStoredWithTheTextAndReadBack() throws IOException {
        Annotated annotated = annotated(PERSON, PERSON, PLACE);
        try (Library library = open()) {
            library.store(ONE, Samples.source("a.txt"), Samples.date(7), annotated);
        }
        try (Library library = open()) {
            assertEquals(Optional.of(annotated.annotations()), stored(library, FIRST));
            assertEquals(List.of(), library.findings().withoutAnnotations(NOW));
        }
    }

    @Test
    void anotherLexiconOrOtherRulesMakeThemStale() throws IOException {
        try (Library library = open()) {
            library.store(ONE, Samples.source("a.txt"), null, annotated(PERSON));
            for (AnnotationBasis other :
                    List.of(
                            new AnnotationBasis("other", "1"),
                            new AnnotationBasis("lexicon", "2"))) {
                assertEquals(
                        Optional.empty(),
                        library.findings()
                                .annotations(library.summary(FIRST).orElseThrow(), other));
                assertEquals(List.of(FIRST), library.findings().withoutAnnotations(other));
                assertEquals(List.of(), library.findings().entities(null, other));
                assertEquals(List.of(), library.findings().pointers(other));
            }
        }
    }

    @Test
    void anotherDateOrTextMakesThemStale() throws IOException {
        try (Library library = open()) {
            library.store(ONE, Samples.source("a.txt"), Samples.date(7), annotated(PERSON));
            library.store(ONE, Samples.source("a.txt"), Samples.date(8));
            assertEquals(Optional.empty(), stored(library, FIRST));
            assertEquals(List.of(FIRST), library.findings().withoutAnnotations(NOW));
            library.store(ONE, Samples.source("a.txt"), Samples.date(7));
            assertTrue(stored(library, FIRST).isPresent());
            library.store(TWO, Samples.source("a.txt"), Samples.date(7));
            assertEquals(Optional.empty(), stored(library, FIRST));
        }
    }

    @Test
    void whatWasMadeOfAnOlderStateIsNotStored() throws IOException {
        try (Library library = open()) {
            library.store(ONE, Samples.source("a.txt"), null);
            Article before = library.article(FIRST).orElseThrow();
            assertTrue(library.findings().annotate(before, annotated(PERSON)));
            assertTrue(stored(library, FIRST).isPresent());
            library.store(TWO, Samples.source("a.txt"), null);
            assertFalse(library.findings().annotate(before, annotated(PLACE)));
            assertEquals(Optional.empty(), stored(library, FIRST));
        }
    }

    @Test
    void anHeirKeepsTheAnnotationsOfItsText() throws IOException {
        try (Library library = open()) {
            library.store(ONE, Samples.source("a.txt"), null, annotated(PERSON));
            library.store(ONE, Samples.source("b.txt"), null, annotated(PERSON));
            library.store(TWO, Samples.source("a.txt"), null, annotated(PLACE));
            ArticleId heir = ArticleId.first(ONE.hash(), 1);
            assertEquals(Optional.of(annotated(PERSON).annotations()), stored(library, heir));
            assertEquals(Optional.of(annotated(PLACE).annotations()), stored(library, FIRST));
            assertEquals(
                    Set.of(
                            new EntityCount(PERSON, 1, 1, null, null),
                            new EntityCount(PLACE, 1, 1, null, null)),
                    Set.copyOf(library.findings().entities(null, NOW)));
        }
    }

    @Test
    void entitiesAreCountedWithTheirFirstAndLastDay() throws IOException {
        try (Library library = open()) {
            library.store(
                    ONE,
                    Samples.source("a.txt"),
                    Samples.date(7),
                    annotated(PERSON, PERSON, PLACE));
            library.store(TWO, Samples.source("b.txt"), Samples.date(5), annotated(PERSON));
            EntityCount person =
                    new EntityCount(
                            PERSON,
                            3,
                            2,
                            IssueDay.of(Samples.date(5)),
                            IssueDay.of(Samples.date(7)));
            assertEquals(List.of(person), library.findings().entities(EntityType.PERSON, NOW));
            assertEquals(2, library.findings().entities(null, NOW).size());
        }
    }

    @Test
    void ofTwoIssuesOfOneDayTheSurerDateCounts() throws IOException {
        LocalDate day = LocalDate.of(1950, 6, 25);
        IssueDate derived =
                new IssueDate(day, day, day, Precision.YEAR, IssueDate.Basis.DERIVED, "By hand.");
        IssueDate printed =
                new IssueDate(day, day, day, Precision.DAY, IssueDate.Basis.PRINTED, "As printed.");
        try (Library library = open()) {
            library.store(ONE, Samples.source("a.txt"), derived, annotated(PERSON, PLACE));
            library.store(TWO, Samples.source("b.txt"), printed, annotated(PERSON));
            assertEquals(
                    Set.of(
                            new EntityCount(
                                    PERSON, 2, 2, IssueDay.of(printed), IssueDay.of(printed)),
                            new EntityCount(
                                    PLACE, 1, 1, IssueDay.of(derived), IssueDay.of(derived))),
                    Set.copyOf(library.findings().entities(null, NOW)));
        }
    }

    @Test
    void datesPointedToAreListedByArticle() throws IOException {
        try (Library library = open()) {
            library.store(ONE, Samples.source("a.txt"), null, annotated());
            library.store(TWO, Samples.source("b.txt"), null, annotated());
            assertEquals(
                    List.of(
                            new Pointer(FIRST, "Gazette", MARCH_FIRST),
                            new Pointer(SECOND, "Gazette", MARCH_FIRST)),
                    library.findings().pointers(NOW));
        }
    }

    @Test
    void damagedOnesAreAsGoodAsNone() throws IOException, SQLException {
        try (Library library = open()) {
            library.store(ONE, Samples.source("a.txt"), null, annotated(PERSON));
        }
        sql("UPDATE annotation_set SET content = x'00'");
        try (Library library = open()) {
            assertEquals(Optional.empty(), stored(library, FIRST));
        }
    }

    @Test
    void theirTablesMayBeEmptied() throws IOException, SQLException {
        try (Library library = open()) {
            library.store(ONE, Samples.source("a.txt"), null, annotated(PERSON));
        }
        sql(
                "DELETE FROM cross_reference; DELETE FROM mention; DELETE FROM entity;"
                        + " DELETE FROM annotation_set");
        try (Library library = open()) {
            assertEquals(List.of(), library.integrityCheck());
            assertEquals(List.of(FIRST), library.findings().withoutAnnotations(NOW));
        }
    }

    private void sql(String script) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }
}
