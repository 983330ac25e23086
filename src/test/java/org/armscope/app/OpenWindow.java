package org.armscope.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.armscope.view.window.Commands;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.window.Theme;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.open.WorkspaceFolder;

/// The program's window as benchmarks see it: without a display, drawn by the processor, worked
/// from another thread, with threads of its own in the background as the program has them.
public final class OpenWindow implements AutoCloseable {

    private final ExecutorService searching = Executors.newSingleThreadExecutor();
    private final ExecutorService reading = Executors.newSingleThreadExecutor();
    private final ExecutorService gathering = Executors.newSingleThreadExecutor();
    private final ExecutorService working = Executors.newSingleThreadExecutor();
    private final CompletableFuture<WindowModel> model = new CompletableFuture<>();
    private final CompletableFuture<Stage> stage = new CompletableFuture<>();

    /// Shows a window of this size, at most 1000 by 1000; nothing is asked yet.
    public OpenWindow(Desk desk, int width, int height) {
        Threads threads =
                new Threads(
                        searching,
                        reading,
                        gathering,
                        working,
                        Platform::runLater,
                        new Settled(),
                        new NextFrame());
        Platform.runLater(
                () -> {
                    WindowModel made = new WindowModel(desk, threads);
                    Scene scene =
                            new Scene(
                                    new Shell(new Commands(made, folder -> {}, () -> {})),
                                    width,
                                    height);
                    Themes.wear(Theme.LIGHT, scene.getRoot());
                    Stage shown = new Stage();
                    shown.setScene(scene);
                    shown.show();
                    model.complete(made);
                    stage.complete(shown);
                });
    }

    /// Starts JavaFX, once in the life of the process.
    public static void start() throws WindowUnavailableException {
        Toolkit.startHeadless();
    }

    /// Shows the program's own window on a workspace, in a process whose toolkit runs.
    ///
    /// @param closed run when it is gone and its workspace closed
    public static void show(WorkspaceFolder folder, Runnable closed) {
        Opener opener = Opener.forWriting(folder);
        Platform.runLater(() -> new MainWindow(opener, closed).show());
    }

    /// Asks every window to close, as a person does; in the window's thread.
    public static void closeAll() {
        List.copyOf(Window.getWindows())
                .forEach(
                        window ->
                                Event.fireEvent(
                                        window,
                                        new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    public WindowModel model() {
        return model.join();
    }

    public Scene scene() {
        return stage.join().getScene();
    }

    /// Does something in the window's thread and waits for all that follows from it, and until the
    /// window was painted.
    public void act(Consumer<WindowModel> action) throws InterruptedException {
        WindowModel known = model();
        run(() -> action.accept(known));
        settle();
    }

    /// Waits until no thread has work left, and for three frames.
    public void settle() throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            for (Executor pool : List.of(searching, reading, gathering, working)) {
                CountDownLatch idle = new CountDownLatch(1);
                pool.execute(idle::countDown);
                idle.await();
            }
            run(() -> {});
        }
        frames(3);
    }

    /// Runs something in the window's thread and waits for it.
    public static void run(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    try {
                        work.run();
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
    }

    /// Waits for so many frames.
    public static void frames(int count) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(count);
        run(
                () ->
                        new AnimationTimer() {
                            @Override
                            public void handle(long now) {
                                left.countDown();
                                if (left.getCount() == 0) {
                                    stop();
                                }
                                Platform.requestNextPulse();
                            }
                        }.start());
        left.await();
    }

    /// Closes the window; the desk stays open.
    @Override
    public void close() {
        Platform.runLater(stage.join()::close);
        List.of(searching, reading, gathering, working).forEach(ExecutorService::shutdown);
    }
}
