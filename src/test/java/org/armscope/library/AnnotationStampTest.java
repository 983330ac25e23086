package org.armscope.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleText;
import org.armscope.library.sql.Access;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.table.Annotated;
import org.armscope.library.table.AnnotationBasis;
import org.armscope.library.work.AnalystWork;
import org.armscope.library.work.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The note that every article is annotated never hides one that is not.
class AnnotationStampTest {

    private static final AnnotationBasis NOW = new AnnotationBasis("lexicon", "1");
    private static final AnnotationBasis LATER = new AnnotationBasis("other lexicon", "1");
    private static final ArticleText TEXT = Samples.plain("one");
    private static final ArticleId ID = ArticleId.first(TEXT.hash(), 0);

    @TempDir Path folder;

    @BeforeEach
    void storeOneAnnotatedArticle() throws IOException {
        try (Library library = open()) {
            library.store(TEXT, Samples.source("a.txt"), null, on(NOW));
        }
    }

    private Library open() throws LibraryException {
        return Library.open(folder.resolve("library.db"), Access.WRITE);
    }

    private static Annotated on(AnnotationBasis basis) {
        return new Annotated(Annotations.NONE, basis);
    }

    @Test
    void itIsWrittenOnlyIfItIsTrueAndThenHoldsWhenTheLibraryIsOpenedAgain() throws IOException {
        try (Library library = open()) {
            assertFalse(library.findings().noteAnnotated(LATER));
            assertEquals(List.of(ID), library.findings().withoutAnnotations(LATER));
            assertTrue(library.findings().noteAnnotated(NOW));
        }
        try (Library library = open()) {
            assertTrue(library.findings().noteAnnotated(NOW));
            assertEquals(List.of(), library.findings().withoutAnnotations(NOW));
            assertEquals(List.of(ID), library.findings().withoutAnnotations(LATER));
        }
    }

    @Test
    void anArticleStoredAfterwardsIsSeen() throws IOException {
        try (Library library = open()) {
            assertTrue(library.findings().noteAnnotated(NOW));
            ArticleText two = Samples.plain("two");
            library.store(two, Samples.source("b.txt"), null);
            ArticleId second = ArticleId.first(two.hash(), 0);
            assertEquals(List.of(second), library.findings().withoutAnnotations(NOW));
            assertFalse(library.findings().noteAnnotated(NOW));
        }
    }

    @Test
    void anotherDateIsSeen() throws IOException {
        try (Library library = open()) {
            assertTrue(library.findings().noteAnnotated(NOW));
            library.store(TEXT, Samples.source("a.txt"), Samples.date(7));
            assertEquals(List.of(ID), library.findings().withoutAnnotations(NOW));
        }
    }

    @Test
    void annotationsByAnotherLexiconAreSeenThoughTheArticleIsTheSame() throws IOException {
        try (Library library = open()) {
            assertTrue(library.findings().noteAnnotated(NOW));
            Article article = library.article(ID).orElseThrow();
            library.findings().annotate(article, on(LATER));
            assertEquals(List.of(ID), library.findings().withoutAnnotations(NOW));
            assertEquals(List.of(), library.findings().withoutAnnotations(LATER));
        }
    }

    @Test
    void afterAStepOfTheAnalystsAllAreLookedAtAgain() throws IOException {
        try (Library library = open()) {
            assertTrue(library.findings().noteAnnotated(NOW));
            AnalystWork work = new AnalystWork(library);
            long before = work.clock();
            assertTrue(
                    work.take(
                                    "star",
                                    Instant.EPOCH,
                                    new Changes()
                                            .put(
                                                    new ArticleMark(
                                                            ID,
                                                            ArticleMark.none(ID).stage(),
                                                            true,
                                                            List.of(),
                                                            "",
                                                            Instant.EPOCH)))
                            .isPresent());
            assertTrue(work.clock() > before);
            assertEquals(List.of(), library.findings().withoutAnnotations(NOW));
            assertTrue(library.findings().noteAnnotated(NOW));
        }
    }
}
