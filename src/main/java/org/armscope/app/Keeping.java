package org.armscope.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.armscope.viewmodel.settings.Settings;
import org.armscope.viewmodel.window.Memory;
import org.armscope.workspace.open.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/// Writes what a window remembers: as it closes, and a little after a person did something, so that
/// a process that is killed loses little.
final class Keeping {

    /// In seconds: long enough that a person who goes on working writes seldom.
    private static final int PAUSE = 3;

    private final KeptFile<Memory> memoryFile;
    private final KeptFile<Settings> settingsFile;
    private final Supplier<Opener.Kept> now;
    private final Executor later =
            CompletableFuture.delayedExecutor(PAUSE, TimeUnit.SECONDS, Platform::runLater);
    private Opener.@Nullable Kept taken;
    private boolean due;
    private boolean closed;

    /// What is still to be written; guarded by this.
    private Opener.@Nullable Kept unwritten;

    /// @param now what is worth remembering, asked for in the window's thread
    Keeping(WorkspaceFolder folder, Supplier<Opener.Kept> now) {
        memoryFile = KeptFile.memory(folder);
        settingsFile = KeptFile.settings(folder);
        this.now = now;
    }

    /// Takes every key, press and turn of the wheel for a possible change.
    void follow(Scene scene) {
        EventHandler<InputEvent> stirred = event -> stir();
        scene.addEventFilter(KeyEvent.KEY_RELEASED, stirred);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, stirred);
        scene.addEventFilter(ScrollEvent.SCROLL, stirred);
        scene.widthProperty().subscribe((was, is) -> stir());
        scene.heightProperty().subscribe((was, is) -> stir());
    }

    /// Writes the last of it, in this thread; nothing is written any more.
    void close(Opener.Kept last) {
        closed = true;
        hand(last);
        write();
    }

    private void stir() {
        if (!due && !closed) {
            due = true;
            later.execute(this::take);
        }
    }

    private void take() {
        due = false;
        if (closed) {
            return;
        }
        Opener.Kept kept = now.get();
        if (!kept.equals(taken)) {
            taken = kept;
            hand(kept);
            var _ = CompletableFuture.runAsync(this::write);
        }
    }

    private synchronized void hand(Opener.Kept kept) {
        unwritten = kept;
    }

    private synchronized void write() {
        Opener.Kept kept = unwritten;
        unwritten = null;
        if (kept != null) {
            settingsFile.write(kept.settings());
            memoryFile.write(kept.memory());
        }
    }
}
