package org.armscope.library.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.ArticleText;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.library.Library;
import org.armscope.library.Samples;
import org.armscope.library.sql.Access;
import org.armscope.library.sql.LibraryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules of [Storing], seen through the library.
class StoringTest {

    private static final ArticleText ONE = Samples.plain("text one");
    private static final ArticleText TWO = Samples.plain("text two");
    private static final ArticleId FIRST = ArticleId.first(ONE.hash(), 0);
    private static final Source A = Samples.source("a.txt");
    private static final Source B = Samples.source("b.txt");
    private static final Source C = Samples.source("c.txt");

    @TempDir Path folder;

    private Library open() throws LibraryException {
        return Library.open(folder.resolve("library.db"), Access.WRITE);
    }

    @Test
    void aNewTextIsANewArticleAndTheSameTextAgainIsUnchanged() throws IOException {
        try (Library library = open()) {
            assertEquals(new Stored.NewArticle(FIRST), library.store(ONE, A, null));
            Source touched = new Source(A.path(), 43, A.modified().plusSeconds(1), "UTF-8");
            assertEquals(new Stored.Unchanged(FIRST), library.store(ONE, touched, null));
            assertEquals(touched, library.summary(FIRST).orElseThrow().source());
            assertEquals(1, library.revision());
        }
    }

    @Test
    void anUnchangedTextThatIsReadOrDatedOtherwiseIsRefreshed() throws IOException {
        ArticleText read = Samples.rich("text one");
        try (Library library = open()) {
            library.store(ONE, A, null);
            assertEquals(new Stored.Unchanged(FIRST), library.store(read, A, Samples.date(3)));
            assertEquals(Optional.of(read), library.article(FIRST).map(Article::content));
            assertEquals(
                    Optional.of(Samples.date(3)), library.summary(FIRST).orElseThrow().dated());
            assertEquals(2, library.revision());
        }
    }

    @Test
    void aChangedTextIsANewVersionAndTheFormerTextIsKept() throws IOException {
        try (Library library = open()) {
            library.store(ONE, A, null);
            assertEquals(new Stored.NewVersion(FIRST, ONE.hash()), library.store(TWO, A, null));
            assertEquals(Optional.of("text two"), library.text(FIRST));
            assertEquals(Optional.of("text one"), library.text(FIRST, ONE.hash()));
            assertEquals(new Stored.NewVersion(FIRST, TWO.hash()), library.store(ONE, A, null));
            assertEquals(2, library.statistics().versions());
        }
    }

    @Test
    void theSameTextUnderAnotherPathIsADuplicate() throws IOException {
        try (Library library = open()) {
            library.store(ONE, A, null);
            assertEquals(new Stored.DuplicateOf(FIRST), library.store(ONE, B, null));
            assertEquals(new Stored.Unchanged(FIRST), library.store(ONE, B, null));
            assertEquals(1, library.count());
            assertEquals(A, library.summary(FIRST).orElseThrow().source());
        }
    }

    @Test
    void aDuplicateWhoseTextChangesBecomesAnArticleOfItsOwn() throws IOException {
        try (Library library = open()) {
            library.store(ONE, A, null);
            library.store(ONE, B, null);
            ArticleId own = ArticleId.first(TWO.hash(), 0);
            assertEquals(new Stored.NewArticle(own), library.store(TWO, B, null));
            assertEquals(Map.of(A, FIRST, B, own), articles(library));
            assertEquals(new Stored.DuplicateOf(own), library.store(TWO, C, null));
            assertEquals(new Stored.DuplicateOf(FIRST), library.store(ONE, C, null));
        }
    }

    @Test
    void whereAnArticleChangesItsDuplicatesKeepTheTextAsAnArticle() throws IOException {
        try (Library library = open()) {
            library.store(Samples.rich("text one"), A, Samples.date(7));
            library.store(ONE, C, null);
            library.store(ONE, B, null);
            assertEquals(new Stored.NewVersion(FIRST, ONE.hash()), library.store(TWO, A, null));
            ArticleId heir = ArticleId.first(ONE.hash(), 1);
            ArticleSummary summary = library.summary(heir).orElseThrow();
            assertEquals(B, summary.source());
            assertEquals(Samples.rich("text one").header(), summary.header());
            assertEquals(Optional.of(Samples.date(7)), summary.dated());
            assertEquals(Optional.of("text one"), library.text(heir));
            assertEquals(Map.of(A, FIRST, B, heir, C, heir), articles(library));
            assertEquals(List.of(), library.integrityCheck());
        }
    }

    @Test
    void aTextThatAnArticleOnceHadIsNewUnderAnotherPath() throws IOException {
        try (Library library = open()) {
            library.store(ONE, A, null);
            library.store(TWO, A, null);
            assertEquals(
                    new Stored.NewArticle(ArticleId.first(ONE.hash(), 1)),
                    library.store(ONE, B, null));
        }
    }

    @Test
    void aPathStaysItsArticleEvenWhereItTakesOnAnothersText() throws IOException {
        try (Library library = open()) {
            library.store(ONE, A, null);
            library.store(TWO, B, null);
            assertEquals(new Stored.NewVersion(FIRST, ONE.hash()), library.store(TWO, A, null));
            assertEquals(2, library.count());
        }
    }

    private static Map<Source, ArticleId> articles(Library library) throws LibraryException {
        Map<Source, ArticleId> articles = new HashMap<>();
        for (String path : library.knownFiles().keySet()) {
            articles.put(Samples.source(Path.of(path)), library.articleOf(path).orElseThrow());
        }
        return articles;
    }

    /// Any sequence of texts under any paths: no text is lost, no path loses its article.
    @Property(tries = 60)
    void noSequenceOfChangesLosesAnything(
            @ForAll @Size(max = 25) List<@IntRange(max = 19) Integer> steps) throws IOException {
        Path temporary = Files.createTempDirectory("storing");
        Path file = temporary.resolve("library.db");
        try (Library library = Library.open(file, Access.WRITE)) {
            new Walk(library).go(steps);
            assertEquals(List.of(), library.integrityCheck());
        } finally {
            Files.delete(file);
            Files.delete(temporary);
        }
    }

    /// Stores text `step % 4` under path `step / 4`, and compares all that is known.
    private record Walk(
            Library library,
            Map<String, String> texts,
            Map<String, ArticleId> owners,
            Map<ArticleId, Set<TextHash>> versions) {

        Walk(Library library) {
            this(library, new HashMap<>(), new HashMap<>(), new HashMap<>());
        }

        void go(List<Integer> steps) throws LibraryException {
            for (int step : steps) {
                Source source = Samples.source("path" + step / 4);
                ArticleText text = Samples.plain("text" + step % 4);
                texts.put(source.path().toString(), text.text());
                Stored stored = library.store(text, source, null);
                assertEquals(Optional.of(text.text()), library.text(stored.article()));
                compare();
            }
        }

        private void compare() throws LibraryException {
            Map<String, String> found = new HashMap<>();
            Map<ArticleId, Integer> files = new HashMap<>();
            for (KnownFile file : library.knownFiles().values()) {
                ArticleId article = library.articleOf(file.path()).orElseThrow();
                String text = library.text(article).orElseThrow();
                found.put(file.path(), text);
                versions.computeIfAbsent(article, _ -> new HashSet<>()).add(TextHash.of(text));
                if (file.state() == KnownFile.State.ARTICLE) {
                    files.merge(article, 1, Integer::sum);
                    ArticleId before = owners.putIfAbsent(file.path(), article);
                    assertEquals(before == null ? article : before, article);
                }
            }
            assertEquals(texts, found);
            assertEquals(library.count(), files.size());
            assertEquals(Set.of(1), Set.copyOf(files.values()));
            for (Map.Entry<ArticleId, Set<TextHash>> article : versions.entrySet()) {
                for (TextHash version : article.getValue()) {
                    assertEquals(
                            Optional.of(version),
                            library.text(article.getKey(), version).map(TextHash::of));
                }
            }
        }
    }
}
