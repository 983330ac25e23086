package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.armscope.viewmodel.settings.Settings;
import org.armscope.viewmodel.window.Memory;
import org.armscope.workspace.open.WorkspaceFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenerTest {

    private final UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @AfterEach
    void leaveTheHandlerOfTheOtherTests() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    /// Whatever is asked of a file system that is closed is a fault that nothing provides for.
    @Test
    void aFaultWhileOpeningIsToldAndKeepsNobodyWaiting(@TempDir Path temporary) throws Exception {
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> told.complete(fault));
        Path root;
        try (FileSystem closing =
                FileSystems.newFileSystem(temporary.resolve("a.zip"), Map.of("create", "true"))) {
            root = closing.getPath("study").toAbsolutePath();
        }
        WorkspaceFolder folder = new WorkspaceFolder(root);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    Opener opener = Opener.forWriting(folder);
                    assertEquals(new Opener.Kept(Memory.FIRST, Settings.FIRST), opener.kept());
                    opener.undo();
                    assertInstanceOf(ClosedFileSystemException.class, told.join());
                });
    }
}
