package org.armscope.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.armscope.library.sql.Access;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.table.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class TransactionTest {

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(folder.resolve("library.db"), Access.WRITE);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private Stored store(int i) throws LibraryException {
        return library.store(
                Samples.plain(Samples.prose(i, 3_500)), Samples.source(i + ".txt"), null);
    }

    @Test
    void workThatThrowsLeavesNothingBehind() throws IOException {
        store(0);
        assertThrows(
                FileNotFoundException.class,
                () ->
                        library.inTransaction(
                                () -> {
                                    store(1);
                                    throw new FileNotFoundException("gone");
                                }));
        assertEquals(1, library.count());
        assertEquals(1, library.revision());
        store(1);
        assertEquals(2, library.count());
    }

    @Test
    void aLooseStepIsStoredWholeOrNotAtAll() throws IOException {
        library.inLooseTransaction(() -> store(0));
        assertThrows(
                FileNotFoundException.class,
                () ->
                        library.inLooseTransaction(
                                () -> {
                                    store(1);
                                    throw new FileNotFoundException("gone");
                                }));
        assertEquals(1, library.count());
    }

    @Test
    void onlyALooseStepDoesNotWaitForTheDisk() throws IOException {
        List<String> levels = new ArrayList<>();
        library.inLooseTransaction(() -> levels.add(synchronous()));
        library.inTransaction(() -> levels.add(synchronous()));
        library.inLooseTransaction(() -> store(0));
        levels.add(synchronous());
        String normal = "1";
        String full = "2";
        assertEquals(List.of(normal, full, full), levels);
    }

    private String synchronous() throws LibraryException {
        return library.writer().change(session -> session.only("PRAGMA synchronous", Cells::text));
    }

    @Test
    void aFailedPartDoomsTheWholeEvenIfItsErrorIsCaught() throws IOException {
        LibraryException refused =
                assertThrows(
                        LibraryException.class,
                        () ->
                                library.inTransaction(
                                        () -> {
                                            store(1);
                                            breakOnePart();
                                            return store(2);
                                        }));
        assertTrue(refused.getMessage().contains("nothing of it was stored"));
        assertEquals(0, library.count());
    }

    private void breakOnePart() {
        assertThrows(
                LibraryException.class,
                () ->
                        library.writer()
                                .change(
                                        session -> {
                                            session.run("INSERT INTO nowhere VALUES (1)");
                                            return true;
                                        }));
    }

    @Test
    void whatIsNotYetCommittedIsNotRead() throws IOException {
        library.inTransaction(
                () -> {
                    store(1);
                    assertEquals(0, library.count());
                    return library.inTransaction(() -> store(2));
                });
        assertEquals(2, library.count());
    }

    @Test
    void threadsThatWriteTakeTurnsAndReadersSeeWholeBatchesOnly() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> writers = new ArrayList<>();
            for (int w = 0; w < 3; w++) {
                int first = 1000 * w;
                writers.add(threads.submit(storeBatches(first)));
            }
            List<Future<Integer>> readers = new ArrayList<>();
            for (int r = 0; r < 3; r++) {
                readers.add(threads.submit(() -> readUntil(done)));
            }
            for (Future<Integer> writer : writers) {
                writer.get();
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertTrue(reader.get() > 0);
            }
        }
        assertEquals(3 * 10 * 20, library.count());
        assertEquals(30, library.revision());
        assertEquals(List.of(), library.integrityCheck());
    }

    private Callable<Integer> storeBatches(int first) {
        return () -> {
            for (int batch = 0; batch < 10; batch++) {
                int from = first + 20 * batch;
                library.inTransaction(
                        () -> {
                            for (int i = from; i < from + 20; i++) {
                                store(i);
                            }
                            return from;
                        });
            }
            return first;
        };
    }

    private int readUntil(AtomicBoolean done) throws LibraryException {
        int reads = 0;
        do {
            assertEquals(0, library.count() % 20);
            assertEquals(0, library.summaries().size() % 20);
            reads++;
        } while (!done.get());
        return reads;
    }

    @Test
    void aFullDiskIsToldAndTheOldDataStay() throws IOException {
        for (int i = 0; i < 20; i++) {
            store(i);
        }
        List<?> before = library.summaries();
        long pages =
                library.writer().change(session -> session.only("PRAGMA page_count", Cells::large));
        limitPages(pages + 10);
        LibraryException full =
                assertThrows(
                        LibraryException.class,
                        () ->
                                library.inTransaction(
                                        () -> {
                                            for (int i = 20; i < 100; i++) {
                                                store(i);
                                            }
                                            return 100;
                                        }));
        assertTrue(full.getMessage().startsWith("There is no room left"), full.getMessage());
        assertEquals(before, library.summaries());
        assertEquals(List.of(), library.integrityCheck());
        limitPages(pages + 1000);
        store(20);
        assertEquals(21, library.count());
    }

    private void limitPages(long pages) throws LibraryException {
        library.writer()
                .change(session -> session.only("PRAGMA max_page_count = " + pages, Cells::large));
    }

    @Test
    void aSecondWriterWaitsItsTurn() throws Exception {
        try (Library second = Library.open(folder.resolve("library.db"), Access.WRITE);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Stored> other =
                    library.inTransaction(
                            () -> {
                                store(1);
                                return threads.submit(
                                        () ->
                                                second.store(
                                                        Samples.plain("x"),
                                                        Samples.source("x"),
                                                        null));
                            });
            assertEquals(Stored.NewArticle.class, other.get().getClass());
        }
        assertEquals(2, library.count());
        assertEquals(2, library.revision());
    }
}
