package org.armscope.library.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.ArticleId;
import org.armscope.article.TextHash;
import org.armscope.library.Library;
import org.armscope.library.sql.Access;
import org.armscope.library.sql.LibraryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class AnalystWorkTest {

    @TempDir Path folder;
    private Library library;
    private AnalystWork work;
    private ArticleId article;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(folder.resolve("library.db"), Access.WRITE);
        work = new AnalystWork(library);
        article = WorkSamples.article(library, 1);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private void restart() throws IOException {
        close();
        open();
    }

    private Optional<Step> take(Changes changes) throws LibraryException {
        return work.take("a step", WorkSamples.NOW, changes);
    }

    /// Everything there is, to be compared.
    private record State(
            List<Highlight> highlights,
            List<?> excerpts,
            List<Decision> decisions,
            Object articles,
            List<TagCount> tags,
            List<String> force) {}

    private State state() throws LibraryException {
        return new State(
                work.highlights(),
                work.excerpts(),
                work.decisions(),
                work.articles(),
                work.tags(),
                library.tables()
                        .read(
                                session ->
                                        session.list(
                                                "SELECT id || ':' || ifnull(article, '')"
                                                        + " FROM decision_in_force ORDER BY 1",
                                                row -> row.text())));
    }

    @Test
    void everyKindComesBackAsItWasAlsoAfterARestart() throws IOException {
        Highlight highlight =
                WorkSamples.highlight("h", article, 7, "a/b", "c").withStar(true, WorkSamples.NOW);
        ArticleMark mark =
                new ArticleMark(
                        article,
                        ReadingState.Stage.DONE,
                        true,
                        List.of(new Tag("c")),
                        "a note",
                        WorkSamples.NOW);
        List<Decision> decisions = new ArrayList<>();
        Changes changes =
                new Changes()
                        .put(highlight)
                        .put(mark)
                        .put(WorkSamples.excerpt("e", article, 2))
                        .put(WorkSamples.excerpt("f", article, 1));
        for (Ruling ruling : WorkSamples.rulings(article)) {
            String id = "d%02d".formatted(decisions.size());
            decisions.add(WorkSamples.decision(id, Scope.ARTICLE, article, ruling));
            changes.put(decisions.getLast());
        }
        Step step = take(changes).orElseThrow();
        restart();
        assertEquals(List.of(highlight), work.highlights(article));
        assertEquals(Optional.of(highlight), work.highlight("h"));
        assertEquals(mark, work.article(article));
        assertEquals(
                List.of(WorkSamples.excerpt("f", article, 1), WorkSamples.excerpt("e", article, 2)),
                work.excerpts());
        assertEquals(decisions, work.decisions());
        assertEquals(
                List.of(
                        new TagCount(new Tag("a/b"), 1, 0, 0),
                        new TagCount(new Tag("a/c"), 0, 0, 2),
                        new TagCount(new Tag("b"), 0, 0, 2),
                        new TagCount(new Tag("c"), 1, 1, 0)),
                work.tags());
        assertEquals(4 + decisions.size(), step.changes());
        assertEquals(List.of(step), work.steps(10));
        assertEquals(
                new Labels(
                        article,
                        List.of(new Tag("a/b"), new Tag("c")),
                        List.of("a note", highlight.note()),
                        true,
                        ReadingState.Stage.DONE),
                work.labels(article));
        assertEquals(List.of(article), work.touchedSince(0));
        assertEquals(List.of(), work.touchedSince(work.clock()));
    }

    @Test
    void aStepThatChangesNothingIsNoStep() throws IOException {
        Highlight highlight = WorkSamples.highlight("h", article, 7);
        take(new Changes().put(highlight));
        assertEquals(Optional.empty(), take(new Changes().put(highlight).removeExcerpt("none")));
        assertEquals(1, work.steps(10).size());
    }

    @Test
    void aMarkInAnArticleThatIsNotThereIsRefused() throws IOException {
        Highlight highlight = WorkSamples.highlight("h", new ArticleId("0123456789ab"), 7);
        LibraryException refused =
                assertThrows(
                        LibraryException.class,
                        () ->
                                take(
                                        new Changes()
                                                .put(WorkSamples.highlight("i", article, 7))
                                                .put(highlight)));
        assertTrue(refused.getMessage().contains("no article 0123456789ab"), refused.getMessage());
        assertEquals(List.of(), work.highlights());
        assertEquals(List.of(), work.steps(10));
    }

    @Test
    void aTagIsRenamedAndMergedInOneStepWithAllBelowIt() throws IOException {
        take(
                new Changes()
                        .put(WorkSamples.highlight("1", article, 1, "debt", "debt/barter", "debts"))
                        .put(WorkSamples.highlight("2", article, 2, "debt", "loans"))
                        .put(WorkSamples.highlight("3", article, 3, "other")));
        State before = state();
        Step step =
                work.renameTag(new Tag("debt"), new Tag("loans"), WorkSamples.NOW).orElseThrow();
        assertEquals(2, step.changes());
        assertEquals(
                List.of(
                        new TagCount(new Tag("debts"), 1, 0, 0),
                        new TagCount(new Tag("loans"), 2, 0, 0),
                        new TagCount(new Tag("loans/barter"), 1, 0, 0),
                        new TagCount(new Tag("other"), 1, 0, 0)),
                work.tags());
        work.undo();
        assertEquals(before, state());
    }

    @Test
    void anyStepsAreUndoneAndRedoneInTheirOrderAlsoAcrossRestarts() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<State> past = new ArrayList<>(List.of(state()));
            int at = 0;
            for (int i = 0; i < 25; i++) {
                switch (random.nextInt(6)) {
                    case 0, 1 -> {
                        if (work.undo().isPresent()) {
                            at--;
                        }
                    }
                    case 2 -> {
                        if (work.redo().isPresent()) {
                            at++;
                        }
                    }
                    default -> {
                        if (take(WorkSamples.anyChanges(random, article)).isPresent()) {
                            past.subList(++at, past.size()).clear();
                            past.add(state());
                        }
                    }
                }
                if (random.nextInt(20) == 0) {
                    restart();
                }
                assertEquals(past.get(at), state());
                assertEquals(at > 0, work.nextToUndo().isPresent());
                assertEquals(at < past.size() - 1, work.nextToRedo().isPresent());
            }
            while (work.undo().isPresent()) {
                at--;
            }
            assertEquals(0, at);
            assertEquals(past.getFirst(), state());
            assertEquals(List.of(), library.integrityCheck());
            take(new Changes().put(WorkSamples.highlight("h" + seed, article, 1)));
            work.undo(); // so that nothing is left to redo in the next round but this
            assertEquals(1, work.steps(1000).size());
            forgetRedo();
        }
    }

    private void forgetRedo() throws LibraryException {
        library.tables()
                .change(
                        session -> {
                            session.update("DELETE FROM journal_step");
                            return true;
                        });
    }

    @Test
    void theReaderIsLeftWithoutAStep() throws IOException {
        ReadingState.Resume place = new ReadingState.Resume(TextHash.of("x"), 17);
        work.reading().leave(article, new ReadingState.Resume(TextHash.of("y"), 3));
        work.reading().leave(article, place);
        restart();
        assertEquals(Optional.of(place), work.reading().resume(article));
        assertEquals(List.of(), work.steps(10));
    }

    @Test
    void onlyDecisionsInForceNameTheSetsOfArticles() throws IOException {
        Ruling ruling = WorkSamples.rulings(article).getFirst();
        Decision here = WorkSamples.decision("a", Scope.HERE, article, ruling);
        Decision everywhere = WorkSamples.decision("b", Scope.EVERYWHERE, article, ruling);
        take(new Changes().put(here));
        take(new Changes().put(everywhere));
        DecisionBook book = work.ledger().book();
        assertEquals(new DecisionSet(List.of(here, everywhere), "2|1"), book.of(article));
        assertEquals(new DecisionSet(List.of(everywhere), "2|"), book.of(null));
        take(new Changes().put(everywhere.switched(false)));
        assertEquals(new DecisionSet(List.of(here), "|1"), work.ledger().book().of(article));
        long before = library.revision();
        work.undo();
        assertEquals("4|1", work.ledger().book().of(article).name());
        assertTrue(library.revision() > before);
    }

    @Test
    void aFullDiskIsToldAndWhatWasConfirmedStays() throws IOException {
        take(new Changes().put(WorkSamples.highlight("h", article, 7)));
        State before = state();
        long clock = work.clock();
        Changes many = new Changes();
        for (int i = 0; i < 500; i++) {
            many.put(WorkSamples.highlight("more" + i, article, 7, "tag" + i));
        }
        limitPages(5);
        LibraryException full = assertThrows(LibraryException.class, () -> take(many));
        assertTrue(full.getMessage().startsWith("There is no room left"), full.getMessage());
        assertEquals(before, state());
        assertEquals(clock, work.clock());
        limitPages(100_000);
        assertEquals(500, take(many).orElseThrow().changes());
        assertEquals(List.of(), library.integrityCheck());
    }

    private void limitPages(long more) throws LibraryException {
        library.tables()
                .change(
                        session -> {
                            long pages = session.only("PRAGMA page_count", row -> row.large());
                            return session.only(
                                    "PRAGMA max_page_count = " + (pages + more),
                                    row -> row.large());
                        });
    }

    @Test
    void aLibraryOpenForReadingTakesNoStep() throws IOException {
        close();
        try (Library reading = Library.open(folder.resolve("library.db"), Access.READ)) {
            AnalystWork read = new AnalystWork(reading);
            LibraryException refused =
                    assertThrows(
                            LibraryException.class,
                            () ->
                                    read.take(
                                            "a step",
                                            WorkSamples.NOW,
                                            new Changes().removeExcerpt("e")));
            assertTrue(refused.getMessage().contains("open for reading only"));
            assertEquals(List.of(), read.highlights());
        }
        open();
    }
}
