package org.armscope.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armscope.library.sql.Access;
import org.armscope.library.sql.LibraryException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was confirmed outlives the end of the process at any moment; of a batch, all or nothing.
class CrashTest {

    @TempDir Path folder;

    @Test
    void aProcessKilledWhileStoringLosesNothingConfirmed() throws Exception {
        Path file = folder.resolve("library.db");
        for (int run = 1; run <= 3; run++) {
            int confirmed = storeUntilKilled(file, 3 * run, 7 * run);
            try (Library library = Library.open(file, Access.WRITE)) {
                int found = (int) library.count();
                assertTrue(
                        found == confirmed || found == confirmed + StoringProcess.BATCH,
                        found + " found, " + confirmed + " confirmed");
                Set<String> texts = new TreeSet<>();
                library.forEachChangedSince(0, article -> texts.add(article.text()));
                Set<String> expected = new TreeSet<>();
                for (int i = 0; i < found; i++) {
                    expected.add(StoringProcess.text(i));
                }
                assertEquals(expected, texts);
                assertEquals(List.of(), library.integrityCheck());
            }
        }
    }

    /// @return the number of articles that the process had confirmed when it died
    private static int storeUntilKilled(Path file, int batches, int millisMore)
            throws IOException, InterruptedException {
        try (ChildProcess child = ChildProcess.start(StoringProcess.class, file.toString())) {
            String last = child.line();
            for (int i = 1; i < batches; i++) {
                last = child.line();
            }
            Thread.sleep(millisMore); // so that the runs end at different points of a batch
            List<String> rest = child.kill();
            return Integer.parseInt(rest.isEmpty() ? last : rest.getLast());
        }
    }

    @Test
    void otherProcessesReadWhileOneWrites() throws Exception {
        Path file = folder.resolve("library.db");
        try (ChildProcess child = ChildProcess.start(StoringProcess.class, file.toString())) {
            child.line();
            try (Library reader = Library.open(file, Access.READ)) {
                long before = 0;
                for (int i = 0; i < 20; i++) {
                    long confirmed = Long.parseLong(child.line());
                    long found = reader.count();
                    assertTrue(found >= confirmed, found + " found, " + confirmed + " confirmed");
                    assertTrue(found >= before);
                    assertEquals(0, found % StoringProcess.BATCH);
                    before = found;
                }
            }
            child.kill();
        }
    }

    /// The files as they are in mid-transaction are what a power failure would leave.
    @Test
    void ofFilesCopiedInMidTransactionTheCommittedBatchesAreThere() throws IOException {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        try (Library library = Library.open(folder.resolve("library.db"), Access.WRITE)) {
            library.inTransaction(() -> storeBatch(library, 0, 50));
            library.inTransaction(() -> storeBatch(library, 50, 100));
            library.inTransaction(
                    () -> {
                        storeBatch(library, 100, 2000); // more than stays in memory
                        copyAll(copies);
                        return null;
                    });
            assertEquals(2000, library.count());
        }
        try (Library copy = Library.open(copies.resolve("library.db"), Access.WRITE)) {
            assertEquals(100, copy.count());
            assertEquals(List.of(), copy.integrityCheck());
        }
    }

    /// Whatever is cut off the end of the log: the library opens with a whole number of batches.
    @Test
    void aLogCutOffAnywhereLosesOnlyWholeBatches() throws IOException {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        try (Library library = Library.open(folder.resolve("library.db"), Access.WRITE)) {
            for (int from = 0; from < 100; from += 20) {
                int first = from;
                library.inTransaction(() -> storeBatch(library, first, first + 20));
            }
            copyAll(copies);
        }
        byte[] log = Files.readAllBytes(copies.resolve("library.db-wal"));
        byte[] database = Files.readAllBytes(copies.resolve("library.db"));
        for (int part = 0; part <= 10; part++) {
            Path cut = Files.createDirectory(folder.resolve("cut" + part));
            Files.write(cut.resolve("library.db"), database);
            Files.write(
                    cut.resolve("library.db-wal"),
                    Arrays.copyOf(log, (int) ((long) log.length * part / 10)));
            try (Library library = Library.open(cut.resolve("library.db"), Access.WRITE)) {
                assertEquals(0, library.count() % 20);
                assertEquals(List.of(), library.integrityCheck());
                assertEquals(part == 10 ? 100 : library.count(), library.count());
            }
        }
    }

    private static @Nullable Void storeBatch(Library library, int from, int to)
            throws LibraryException {
        for (int i = from; i < to; i++) {
            library.store(Samples.plain(StoringProcess.text(i)), Samples.source(i + ".txt"), null);
        }
        return null;
    }

    private void copyAll(Path target) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        Files.deleteIfExists(target.resolve("library.db-shm")); // memory: a crash loses it
    }
}
