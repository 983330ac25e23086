package org.armscope.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.ArticleText;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.library.sql.Access;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Migrations;
import org.armscope.library.sql.Session;
import org.armscope.library.table.FileOutcome;
import org.armscope.library.table.KnownFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final ArticleId UNKNOWN = new ArticleId("000000000000");

    @TempDir Path folder;

    private Library open() throws LibraryException {
        return Library.open(folder.resolve("library.db"), Access.WRITE);
    }

    @Test
    void anArticleComesBackAsItWasStored() throws IOException {
        ArticleText rich = Samples.rich("Rich text \uD83D\uDE80.\r\n");
        ArticleText plain = Samples.plain("Plain text.");
        Article first;
        Article second;
        try (Library library = open()) {
            first = article(library, rich, Samples.source("ü ?%20#.txt"), 7);
            second = new Article(id(plain), Samples.source("b.txt"), plain, null);
            library.store(plain, second.source(), null);
        }
        try (Library library = open()) {
            assertEquals(Optional.of(first), library.article(first.id()));
            assertEquals(Optional.of(second), library.article(second.id()));
            assertEquals(
                    List.of(ArticleSummary.of(first), ArticleSummary.of(second)),
                    library.summaries());
            assertEquals(Optional.of(ArticleSummary.of(second)), library.summary(second.id()));
            assertEquals(Optional.of(rich.text()), library.text(first.id()));
            assertEquals(2, library.count());
        }
    }

    @Test
    void summariesStandByBestDateThenIdWithTheUndatedLast() throws IOException {
        try (Library library = open()) {
            ArticleId undated = store(library, "one", 0);
            ArticleId late = store(library, "two", 20);
            ArticleId early = store(library, "three", 3);
            ArticleId alsoLate = store(library, "four", 20);
            List<ArticleId> tied = new ArrayList<>(List.of(late, alsoLate));
            tied.sort(null);
            assertEquals(
                    List.of(early, tied.get(0), tied.get(1), undated),
                    library.summaries().stream().map(ArticleSummary::id).toList());
        }
    }

    @Test
    void articlesAreFoundByTheBeginningOfTheirIdAndByFileName() throws IOException {
        try (Library library = open()) {
            ArticleId one = store(library, "one", 0);
            ArticleId two = store(library, "two", 0);
            library.store(Samples.plain("one"), Samples.source("elsewhere/copy.txt"), null);
            String prefix = one.value().substring(0, 5);
            assertEquals(List.of(one), ids(library.withIdPrefix(prefix)));
            assertEquals(List.of(one), ids(library.withIdPrefix(prefix.toUpperCase(Locale.ROOT))));
            assertEquals(2, library.withIdPrefix("").size());
            assertEquals(List.of(), library.withIdPrefix("%"));
            assertEquals(List.of(two), ids(library.withFileName("two.txt")));
            assertEquals(List.of(one), ids(library.withFileName("copy.txt")));
            assertEquals(List.of(), library.withFileName("TWO.txt"));
        }
    }

    @Test
    void textsComeInTheOrderAskedForAndUnknownIdsAreLeftOut() throws IOException {
        try (Library library = open()) {
            ArticleId one = store(library, "one", 0);
            ArticleId two = store(library, "two", 0);
            Map<ArticleId, String> texts = library.texts(List.of(two, UNKNOWN, one));
            assertEquals(List.of(two, one), List.copyOf(texts.keySet()));
            assertEquals(Map.of(one, "one", two, "two"), texts);
            assertEquals(Optional.empty(), library.text(UNKNOWN));
            assertEquals(Optional.empty(), library.article(UNKNOWN));
        }
    }

    @Test
    void knownFilesTellWhichFilesNeedNoReading() throws IOException {
        try (Library library = open()) {
            ArticleId one = store(library, "one", 0);
            library.store(Samples.plain("one"), Samples.source("copy.txt"), null);
            String path = Samples.source("one.txt").path().toString();
            String copy = Samples.source("copy.txt").path().toString();
            long nanos = 1_767_323_045_123_456_789L;
            KnownFile known = new KnownFile(path, 42, nanos, KnownFile.State.ARTICLE);
            KnownFile duplicate = new KnownFile(copy, 42, nanos, KnownFile.State.DUPLICATE);
            assertEquals(Map.of(path, known, copy, duplicate), library.knownFiles());
            assertEquals(Optional.of(one), library.articleOf(path));
            assertEquals(Optional.of(one), library.articleOf(copy));
            assertEquals(Optional.empty(), library.articleOf("elsewhere"));
            assertTrue(known.isUnchanged(42, Samples.MODIFIED));
            assertFalse(known.isUnchanged(43, Samples.MODIFIED));
            assertFalse(known.isUnchanged(42, Samples.MODIFIED.plusNanos(1)));
        }
    }

    @Test
    void aFileTimeBeyondAllCalendarsDoesNoHarm() throws IOException {
        try (Library library = open()) {
            for (Instant time : List.of(Instant.MAX, Instant.MIN, Instant.EPOCH.minusNanos(1))) {
                Path path = Path.of("/t/" + time + ".txt").toAbsolutePath();
                library.store(
                        Samples.plain("at " + time), new Source(path, 1, time, "UTF-8"), null);
                assertEquals(
                        Optional.of(true),
                        Optional.ofNullable(library.knownFiles().get(path.toString()))
                                .map(known -> known.isUnchanged(1, time)));
            }
        }
    }

    @Test
    void aDateCanBeChangedAloneAndOnlyARealChangeCounts() throws IOException {
        try (Library library = open()) {
            ArticleId one = store(library, "one", 0);
            long before = library.revision();
            store(library, "one", 9);
            assertEquals(Optional.of(Samples.date(9)), library.summary(one).orElseThrow().dated());
            store(library, "one", 9);
            assertEquals(before + 1, library.revision());
            store(library, "one", 0);
            assertEquals(Optional.empty(), library.summary(one).orElseThrow().dated());
        }
    }

    @Test
    void whatChangedSinceARevisionIsVisitedOnceAndInOrder() throws IOException {
        try (Library library = open()) {
            for (int i = 0; i < 150; i++) { // more than two pages
                store(library, "text " + i, 0);
            }
            List<String> seen = new ArrayList<>();
            long all = library.forEachChangedSince(0, article -> seen.add(article.text()));
            assertEquals(150, seen.size());
            assertEquals("text 0", seen.getFirst());
            assertEquals("text 149", seen.getLast());
            assertEquals(library.revision(), all);
            store(library, "later", 0);
            store(library, "text 3", 5);
            seen.clear();
            long now = library.forEachChangedSince(all, article -> seen.add(article.text()));
            assertEquals(List.of("later", "text 3"), seen);
            assertEquals(all + 2, now);
        }
    }

    @Test
    void aBatchMakesOneRevisionAndAllOfItIsVisited() throws IOException {
        try (Library library = open()) {
            long made =
                    library.inTransaction(
                            () -> {
                                for (int i = 0; i < 100; i++) {
                                    store(library, "text " + i, 0);
                                }
                                return 100L;
                            });
            List<ArticleId> seen = new ArrayList<>();
            long revision = library.forEachChangedSince(0, article -> seen.add(article.id()));
            assertEquals(made, seen.stream().distinct().count());
            assertEquals(1, revision);
        }
    }

    @Test
    void aRemovedArticleIsToldOfUntilItComesBack() throws IOException {
        try (Library library = open()) {
            ArticleId one = store(library, "one", 0);
            long before = library.revision();
            library.writer().change(session -> delete(session, one));
            assertEquals(List.of(one), library.removedSince(before));
            assertEquals(List.of(), library.removedSince(library.revision()));
            assertEquals(0, library.count());
            assertEquals(Map.of(), library.knownFiles());
            assertEquals(List.of(), library.integrityCheck());
            assertEquals(one, store(library, "one", 0));
            assertEquals(List.of(), library.removedSince(before));
        }
    }

    private static boolean delete(Session session, ArticleId id) throws SQLException {
        session.update("DELETE FROM article WHERE id = ?", id.value());
        return true;
    }

    @Test
    void outcomesAreKeptOncePerPath() throws IOException {
        FileOutcome rejected =
                new FileOutcome(
                        Path.of("/a/x.bin"), "rejected", "It is not a text.", Samples.MODIFIED);
        FileOutcome ingested =
                new FileOutcome(Path.of("/a/b.txt"), "ingested", null, Samples.MODIFIED);
        FileOutcome unchanged =
                new FileOutcome(Path.of("/a/b.txt"), "unchanged", null, Samples.MODIFIED);
        try (Library library = open()) {
            library.recordOutcome(rejected);
            library.recordOutcome(ingested);
            library.recordOutcome(unchanged);
            assertEquals(List.of(unchanged, rejected), library.outcomes());
            assertEquals(0, library.revision());
        }
    }

    @Test
    void statisticsCountWhatIsThere() throws IOException {
        try (Library library = open()) {
            store(library, "one", 0);
            library.store(Samples.plain("other"), Samples.source("one.txt"), null);
            library.store(Samples.rich("digest"), Samples.source("d.txt"), null);
            library.store(Samples.rich("digest"), Samples.source("e.txt"), null);
            Statistics is = library.statistics();
            assertEquals(
                    new Statistics(
                            folder.resolve("library.db"),
                            Migrations.shipped().latest(),
                            is.sqliteVersion(),
                            Files.size(is.file()),
                            Files.size(folder.resolve("library.db-wal")),
                            3,
                            2,
                            1,
                            3,
                            1),
                    is);
            assertTrue(is.sqliteVersion().startsWith("3."), is.sqliteVersion());
            assertEquals(List.of(), library.integrityCheck());
        }
    }

    @Test
    void theIntegrityCheckNamesWhatIsMissing() throws IOException {
        try (Library library = open()) {
            ArticleId one = store(library, "one", 0);
            ArticleId two = store(library, "two", 0);
            library.writer()
                    .change(
                            session -> {
                                session.run("DELETE FROM file WHERE name = 'one.txt'");
                                session.run(
                                        "DELETE FROM article_version WHERE article ="
                                                + " (SELECT number FROM article WHERE id = '"
                                                + two
                                                + "')");
                                return true;
                            });
            assertEquals(
                    List.of(
                            "The text of article " + two + " is missing.",
                            "The file of article " + one + " is missing."),
                    library.integrityCheck());
        }
    }

    @Test
    void aCopyIsAWholeLibrary() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (Library library = open()) {
            store(library, "one", 0);
            library.copies().copyTo(copy);
            assertThrows(LibraryException.class, () -> library.copies().copyTo(copy));
        }
        try (Library library = Library.open(copy, Access.READ)) {
            assertEquals(1, library.count());
        }
    }

    @Test
    void aLibraryOpenForReadingRefusesToStoreAndAClosedOneToRead() throws IOException {
        open().close();
        Library library = Library.open(folder.resolve("library.db"), Access.READ);
        LibraryException refused =
                assertThrows(LibraryException.class, () -> store(library, "one", 0));
        assertTrue(refused.getMessage().contains("for reading only"), refused.getMessage());
        library.close();
        assertThrows(LibraryException.class, library::count);
    }

    private static Article article(Library library, ArticleText text, Source source, int day)
            throws LibraryException {
        ArticleId id = library.store(text, source, Samples.date(day)).article();
        return new Article(id, source, text, Samples.date(day));
    }

    private static ArticleId store(Library library, String text, int day) throws LibraryException {
        return library.store(
                        Samples.plain(text),
                        Samples.source(text.replace(' ', '-') + ".txt"),
                        day == 0 ? null : Samples.date(day))
                .article();
    }

    private static ArticleId id(ArticleText text) {
        return ArticleId.first(TextHash.of(text.text()), 0);
    }

    private static List<ArticleId> ids(List<ArticleSummary> summaries) {
        return summaries.stream().map(ArticleSummary::id).toList();
    }
}
