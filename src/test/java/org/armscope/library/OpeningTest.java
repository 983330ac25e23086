package org.armscope.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.library.sql.Access;
import org.armscope.library.sql.Backups;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Migrations;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve("library.db");
    }

    private void make(int articles) throws LibraryException {
        try (Library library = Library.open(file, Access.WRITE)) {
            library.inTransaction(
                    () -> {
                        for (int i = 0; i < articles; i++) {
                            library.store(
                                    Samples.plain(Samples.prose(i, 3_500)),
                                    Samples.source(i + ".txt"),
                                    null);
                        }
                        return articles;
                    });
        }
    }

    private String refusal(Access access) {
        return assertThrows(LibraryException.class, () -> Library.open(file, access).close())
                .getMessage();
    }

    /// Refused for reading and for writing, in words of this kind, and nothing is overwritten.
    private void assertRefused(String words) throws IOException {
        byte[] before = Files.readAllBytes(file);
        for (Access access : Access.values()) {
            String refusal = refusal(access);
            assertTrue(refusal.contains(words), refusal);
            assertTrue(refusal.contains(file.toString()), refusal);
            assertArrayEquals(before, Files.readAllBytes(file));
        }
    }

    @Test
    void aMissingLibraryIsMadeForWritingOnly() throws IOException {
        String refusal = refusal(Access.READ);
        assertTrue(refusal.startsWith("There is no library at " + file), refusal);
        assertFalse(Files.exists(file));
        make(0);
        assertEquals(List.of("library.db"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?b=c.db", "a#b%20c.db", "пример 한국.db", "it's \"x\".db"})
    void anyFileNameWillDo(String name) throws IOException {
        file = folder.resolve(name);
        make(1);
        try (Library library = Library.open(file, Access.READ)) {
            assertEquals(1, library.count());
        }
        assertTrue(Files.exists(file));
    }

    @Test
    void aMissingFolderIsToldAndNotMade() {
        file = folder.resolve("none").resolve("library.db");
        String refusal = refusal(Access.WRITE);
        assertTrue(refusal.contains("cannot be opened"), refusal);
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 4096, 50_000})
    void aFileOfSomethingElseIsRefused(int size) throws IOException {
        Files.writeString(file, Samples.prose(1, size).substring(0, size));
        assertRefused("is not an Armscope library");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.createFile(file);
        assertRefused("the file is empty");
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Files.createDirectory(file);
        assertTrue(refusal(Access.WRITE).contains("it is a folder"));
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws Exception {
        sql("CREATE TABLE t (x); PRAGMA application_id = 7; PRAGMA user_version = 1");
        assertRefused("another program's database");
    }

    @Test
    void aLibraryOfANewerProgramIsRefused() throws Exception {
        make(1);
        sql("PRAGMA user_version = 99");
        assertRefused(
                "written by a newer Armscope (version 99 of its tables, this one knows %d)"
                        .formatted(Migrations.shipped().latest()));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 5_000, 40_960, 50_000})
    void aTruncatedLibraryIsRefused(int size) throws IOException {
        make(20);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, size));
        assertRefused(size < 100 ? "is not an Armscope library" : "is damaged");
    }

    @Test
    void aLibraryWithAnOverwrittenPageIsRefused() throws IOException {
        make(20);
        byte[] bytes = Files.readAllBytes(file);
        for (int page = 1; page < 4; page++) {
            Arrays.fill(bytes, page * 4096, page * 4096 + 2000, (byte) 0x5a);
        }
        Files.write(file, bytes);
        assertRefused("is damaged");
    }

    @Test
    void aLogWithoutItsLibraryIsNotPlayedIntoANewOne() throws IOException {
        Path log = folder.resolve("library.db-wal");
        Files.writeString(log, "changes");
        String refusal = refusal(Access.WRITE);
        assertTrue(refusal.contains("library.db-wal beside it holds changes"), refusal);
        assertEquals("changes", Files.readString(log));
    }

    @Test
    void whatACrashLeftWhileALibraryWasMadeIsNoObstacle() throws IOException {
        Files.writeString(folder.resolve("library.db.new"), "half");
        Files.writeString(folder.resolve("library.db.new-wal"), "half");
        make(1);
        try (Library library = Library.open(file, Access.READ)) {
            assertEquals(1, library.count());
        }
    }

    @Test
    void aNewLibraryHasNothingToMendAndItsOwnIdentity() throws IOException {
        Path other = folder.resolve("other.db");
        try (Library one = Library.open(file, Access.WRITE);
                Library two = Library.open(other, Access.WRITE)) {
            assertEquals(List.of(), one.integrityCheck());
            assertEquals(0, one.revision());
            assertFalse(one.identity().equals(two.identity()));
            assertEquals(32, one.identity().length());
        }
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void aReaderKeepsNobodyOut(Access access) throws IOException {
        make(1);
        try (Library reader = Library.open(file, Access.READ);
                Library other = Library.open(file, access)) {
            assertEquals(reader.count(), other.count());
        }
    }

    @Test
    void aLibraryInAFolderNobodyCanWriteToIsRead() throws IOException {
        make(1);
        assertTrue(folder.toFile().setWritable(false));
        try {
            Assumptions.assumeFalse(
                    Files.isWritable(folder), "this user may write everywhere: not tested");
            try (Library library = Library.open(file, Access.READ)) {
                assertEquals(1, library.count());
            }
            String refusal = refusal(Access.WRITE);
            assertTrue(refusal.contains("cannot be opened or written"), refusal);
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Test
    void aFileThatMayNotBeWrittenIsRefusedForWritingAtOnce() throws IOException {
        make(1);
        assertTrue(file.toFile().setWritable(false));
        Assumptions.assumeFalse(
                Files.isWritable(file), "this user may write everything: not tested");
        String refusal = refusal(Access.WRITE);
        assertTrue(refusal.contains("cannot be opened or written"), refusal);
        try (Library library = Library.open(file, Access.READ)) {
            assertEquals(1, library.count());
        }
    }

    @Test
    void aMigrationKeepsTheContentAndThreeCopiesFromBefore() throws IOException {
        make(3);
        List<String> scripts = new ArrayList<>(Migrations.shipped().scripts());
        int shipped = scripts.size();
        for (int version = shipped + 1; version <= shipped + 5; version++) {
            scripts.add("CREATE TABLE added_" + version + " (x INTEGER) STRICT");
            open(Access.WRITE, scripts).close();
        }
        try (Library library = open(Access.READ, scripts)) {
            assertEquals(3, library.count());
            assertEquals(shipped + 5, library.statistics().schema());
        }
        assertEquals(
                List.of(
                        "library.db",
                        "library.db.backup-1",
                        "library.db.backup-2",
                        "library.db.backup-3"),
                names().stream()
                        .filter(name -> !name.endsWith("-shm") && !name.endsWith("-wal"))
                        .toList());
        Path copy = Backups.named(file, 3);
        try (Library before =
                Library.open(copy, Access.READ, new Migrations(scripts.subList(0, shipped + 2)))) {
            assertEquals(3, before.count());
            assertEquals(shipped + 2, before.statistics().schema());
        }
    }

    @Test
    void anOlderLibraryIsNotMigratedForReading() throws IOException {
        make(1);
        List<String> scripts = new ArrayList<>(Migrations.shipped().scripts());
        scripts.add("CREATE TABLE added (x INTEGER) STRICT");
        LibraryException refused =
                assertThrows(LibraryException.class, () -> open(Access.READ, scripts).close());
        assertTrue(refused.getMessage().contains("open it once for writing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE added (x INTEGER); INSERT INTO nowhere VALUES (1)",
                "DELETE FROM article" // leaves rows behind that refer to it
            })
    void aMigrationThatFailsLeavesTheLibraryAsItWas(String second) throws IOException {
        make(2);
        List<String> scripts = new ArrayList<>(Migrations.shipped().scripts());
        scripts.add(second);
        assertThrows(LibraryException.class, () -> open(Access.WRITE, scripts).close());
        try (Library library = Library.open(file, Access.WRITE)) {
            assertEquals(2, library.count());
            assertEquals(Migrations.shipped().latest(), library.statistics().schema());
            assertEquals(List.of(), library.integrityCheck());
        }
    }

    private Library open(Access access, List<String> scripts) throws LibraryException {
        return Library.open(file, access, new Migrations(scripts));
    }

    private void sql(String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> folder.relativize(path).toString()).sorted().toList();
        }
    }
}
