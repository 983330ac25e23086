package org.armscope.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    /// So long an answer is looked at, with what comes once it was painted.
    private static final int LOOK = 40;

    /// All of it takes one minute at most, on a busy machine some.
    private static final int MINUTES = 8;

    /// From one letter to the next.
    private static final int LETTER = 5;

    /// Rare and common beginnings of words, names and designations.
    private static final List<String> TYPED =
            List.of("missile", "Sergeev", "T-80U", "south", "debt korea", "submarine");

    private static final List<Consumer<WindowModel>> STEPS =
            List.of(
                    model -> model.explore().typed().set("weapon:T-80"),
                    model -> model.pane().set(Pane.TIMELINE),
                    model -> model.pane().set(Pane.ENTITIES),
                    model -> model.pane().set(Pane.EXCERPTS),
                    model -> model.pane().set(Pane.LIBRARY),
                    model -> model.palette().open().set(true),
                    model -> model.theme().set(Theme.DARK),
                    model -> model.theme().set(Theme.LIGHT));

    /// What is done, and how many frames it is looked at.
    private record Step(Consumer<WindowModel> deed, int frames) {}

    private WindowRehearsal() {}

    /// Returns when the window is closed.
    static void run(WorkspaceFolder folder) throws IOException, WindowUnavailableException {
        CountDownLatch closed = new CountDownLatch(1);
        Toolkit.chooseHeadless();
        Desktop.begin(folder, closed::countDown, WindowRehearsal::look);
        try {
            if (!closed.await(MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("the rehearsal took more than " + MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the rehearsal was interrupted");
        } finally {
            Platform.exit();
        }
    }

    private static void look(MainWindow window) {
        new AnimationTimer() {
            private final Iterator<Step> steps = steps().iterator();
            private int left = LOOK;

            @Override
            public void handle(long now) {
                window.model().filter(WindowRehearsal::isAnswered).ifPresent(this::go);
                Platform.requestNextPulse();
            }

            private void go(WindowModel model) {
                if (left-- > 0) {
                    return;
                }
                if (steps.hasNext()) {
                    Step next = steps.next();
                    next.deed().accept(model);
                    left = next.frames();
                } else {
                    stop();
                    window.quit();
                }
            }
        }.start();
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (String word : TYPED) {
            for (int length = 1; length <= word.length(); length++) {
                String before = word.substring(0, length - 1);
                String typed = word.substring(0, length);
                steps.add(new Step(model -> type(model, before, typed), LETTER));
            }
            steps.add(new Step(model -> {}, LOOK));
        }
        STEPS.forEach(deed -> steps.add(new Step(deed, LOOK)));
        return steps;
    }

    private static void type(WindowModel model, String before, String typed) {
        model.explore().typed().set(typed);
        model.explore().suggest().edited(before, typed);
    }

    private static boolean isAnswered(WindowModel model) {
        return model.explore().emptiness().get() != Emptiness.WAITING;
    }
}
