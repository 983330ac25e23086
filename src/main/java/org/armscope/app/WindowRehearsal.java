package org.armscope.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.armscope.viewmodel.explore.Emptiness;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.Theme;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.open.WorkspaceFolder;

/// A start of the window out of sight, as a person meets it: results are listed, an article lies
/// open, something is asked, every pane is looked at; then the window is closed.
final class WindowRehearsal {

    /// So long a step is looked at: an answer, and what comes once it was painted.
    private static final int FRAMES = 40;

    private static final List<Consumer<WindowModel>> STEPS =
            List.of(
                    model -> {},
                    model -> model.explore().typed().set("mis"),
                    model -> model.explore().suggest().edited("mi", "mis"),
                    model -> model.explore().typed().set("missile"),
                    model -> model.explore().typed().set("weapon:T-80"),
                    model -> model.pane().set(Pane.TIMELINE),
                    model -> model.pane().set(Pane.ENTITIES),
                    model -> model.pane().set(Pane.EXCERPTS),
                    model -> model.pane().set(Pane.LIBRARY),
                    model -> model.palette().open().set(true),
                    model -> model.theme().set(Theme.DARK),
                    model -> model.theme().set(Theme.LIGHT));

    private WindowRehearsal() {}

    /// Returns when the window is closed.
    static void run(WorkspaceFolder folder) throws IOException, WindowUnavailableException {
        CountDownLatch closed = new CountDownLatch(1);
        Toolkit.chooseHeadless();
        Desktop.begin(folder, closed::countDown, WindowRehearsal::look);
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the rehearsal was interrupted");
        } finally {
            Platform.exit();
        }
    }

    private static void look(MainWindow window) {
        new AnimationTimer() {
            private final Iterator<Consumer<WindowModel>> steps = STEPS.iterator();
            private int frames;

            @Override
            public void handle(long now) {
                window.model().filter(WindowRehearsal::isAnswered).ifPresent(this::go);
                Platform.requestNextPulse();
            }

            private void go(WindowModel model) {
                if (frames++ % FRAMES > 0) {
                    return;
                }
                if (steps.hasNext()) {
                    steps.next().accept(model);
                } else {
                    stop();
                    window.quit();
                }
            }
        }.start();
    }

    private static boolean isAnswered(WindowModel model) {
        return model.explore().emptiness().get() != Emptiness.WAITING;
    }
}
