package org.armscope.library.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.armscope.library.ChildProcess;
import org.armscope.library.lock.WorkspaceLock.Acquired;
import org.armscope.library.lock.WorkspaceLock.HeldBy;
import org.armscope.library.lock.WorkspaceLock.ReadOnly;
import org.armscope.library.sql.LibraryException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceLockTest {

    @TempDir Path folder;

    private WorkspaceLock acquire() throws LibraryException {
        return assertInstanceOf(Acquired.class, WorkspaceLock.tryAcquire(folder, "window")).lock();
    }

    @Test
    void theLockIsTakenAndGivenBackAnyNumberOfTimes() throws IOException {
        for (int i = 0; i < 3; i++) {
            WorkspaceLock lock = acquire();
            lock.close();
            lock.close();
        }
        assertEquals(0, Files.size(folder.resolve(WorkspaceLock.FILE)));
    }

    @Test
    void theLockIsNotGivenTwiceInOneProcessAndSurvivesTheSecondAttempt() throws Exception {
        try (WorkspaceLock _ = acquire()) {
            HeldBy held =
                    assertInstanceOf(HeldBy.class, WorkspaceLock.tryAcquire(folder, "cli ingest"));
            assertEquals(Optional.of(held), WorkspaceLock.holder(folder));
            assertTrue(
                    held.sentence()
                            .startsWith(
                                    "Another Armscope (window, process "
                                            + ProcessHandle.current().pid()),
                    held.sentence());
            try (ChildProcess child = ChildProcess.start(LockingProcess.class, folder.toString())) {
                assertEquals("HeldBy", child.line());
            }
        }
    }

    @Test
    void anotherProcessKeepsTheLockUntilItDies() throws Exception {
        try (ChildProcess child = ChildProcess.start(LockingProcess.class, folder.toString())) {
            assertEquals("Acquired", child.line());
            HeldBy held =
                    assertInstanceOf(HeldBy.class, WorkspaceLock.tryAcquire(folder, "window"));
            assertEquals(
                    Optional.of(child.pid()),
                    Optional.ofNullable(held.holder()).map(LockHolder::pid));
            assertTrue(held.sentence().contains("cli ingest"), held.sentence());
            assertEquals(Optional.of(held), WorkspaceLock.holder(folder));
            child.kill();
        }
        assertTrue(Files.size(folder.resolve(WorkspaceLock.FILE)) > 0);
        assertEquals(Optional.empty(), WorkspaceLock.holder(folder));
        acquire().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pid: 1",
                "\u0000\u0001 nothing",
                "pid: x\nhost: h\nsince: y\npurpose: z"
            })
    void whateverAStaleFileSaysIsNoObstacle(String content) throws IOException {
        Files.writeString(folder.resolve(WorkspaceLock.FILE), content);
        assertEquals(Optional.empty(), WorkspaceLock.holder(folder));
        acquire().close();
    }

    @Test
    void nobodyHoldsAFolderThatWasNeverLocked() throws IOException {
        assertEquals(Optional.empty(), WorkspaceLock.holder(folder));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aHolderIsReadAsItWasWritten() {
        LockHolder holder =
                new LockHolder(17, "desk: 3", Instant.parse("2026-11-21T12:00:00Z"), "cli ingest");
        assertEquals(holder, LockHolder.parse(holder.toString()));
    }

    @Test
    void aMissingFolderIsAnErrorThatNamesIt() {
        Path missing = folder.resolve("missing");
        LibraryException refused =
                assertThrows(
                        LibraryException.class, () -> WorkspaceLock.tryAcquire(missing, "window"));
        assertTrue(refused.getMessage().contains(missing.toString()), refused.getMessage());
    }

    @Test
    void aFolderNobodyCanWriteToIsReadOnly() throws IOException {
        assertTrue(folder.toFile().setWritable(false));
        try {
            Assumptions.assumeFalse(
                    Files.isWritable(folder), "this user may write everywhere: not tested");
            assertEquals(new ReadOnly(folder), WorkspaceLock.tryAcquire(folder, "window"));
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }
}
