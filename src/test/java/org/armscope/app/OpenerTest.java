package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.armscope.viewmodel.settings.Settings;
import org.armscope.viewmodel.window.Memory;
import org.armscope.workspace.open.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenerTest {

    /// Whatever is asked of a file system that is closed is a fault that nothing provides for.
    @Test
    void aFaultWhileOpeningKeepsNobodyWaiting(@TempDir Path temporary) throws Exception {
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
                });
    }
}
