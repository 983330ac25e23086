package org.armscope.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.armscope.view.window.FileChoice;
import org.armscope.view.window.StartingView;
import org.armscope.viewmodel.window.Theme;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.open.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/// The program's one window: opens a workspace, shows it, and closes it again.
final class MainWindow {

    /// Who waits longer for a workspace wants to know what for.
    private static final Duration PATIENCE = Duration.millis(400);

    private final Stage stage = new Stage();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Runnable closed;
    private Opener opener;
    private @Nullable Session session;
    private boolean gone;

    /// @param opener has begun to open the first workspace
    /// @param closed run when the window is gone and its workspace is closed
    MainWindow(Opener opener, Runnable closed) {
        this.opener = opener;
        this.closed = closed;
    }

    /// Comes up with the workspace, or, if that takes long, before it.
    void show() {
        stage.setTitle("Armscope");
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        Screens.place(stage, opener.kept().memory());
        Icons.give(stage);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    quit();
                });
        patience.setOnFinished(event -> stage.show());
        patience.play();
        await();
    }

    /// What the window shows; empty until the workspace is open.
    Optional<WindowModel> model() {
        return Optional.ofNullable(session).map(Session::model);
    }

    /// Opens another workspace in place of this one.
    private void change(Path other) {
        leave(() -> open(Opener.forWriting(new WorkspaceFolder(other))));
    }

    private void open(Opener next) {
        opener = next;
        await();
    }

    private void await() {
        Theme theme = opener.kept().settings().theme().on(Themes.ofSystem());
        Themes.use(theme); // before the first control, which would load JavaFX's own
        StartingView view = new StartingView();
        Themes.wear(theme, view);
        stage.setScene(new Scene(view));
        opener.tell(view, outcome -> show(outcome, view));
    }

    private void show(Opener.Outcome outcome, StartingView view) {
        if (gone) {
            new Thread(opener::undo, "armscope-close").start();
            return;
        }
        switch (outcome) {
            case Opener.Opened opened -> {
                Session begun = new Session(opened, opener.kept(), this::change, this::quit);
                session = begun;
                stage.setScene(begun.scene());
                begun.keep(opener.folder(), stage);
                stage.setTitle(opener.folder().root().getFileName() + " – Armscope");
            }
            case Opener.Refused refused -> refuse(view, refused);
        }
        patience.stop();
        stage.show();
    }

    private void refuse(StartingView view, Opener.Refused refused) {
        Button read = new Button("Open for reading");
        read.setDefaultButton(true);
        read.setOnAction(
                event -> {
                    opener = Opener.forReading(opener.folder());
                    opener.tell(view, outcome -> show(outcome, view));
                });
        Button quit = new Button("Quit");
        quit.setOnAction(event -> quit());
        Button other = new Button("Open other workspace…");
        other.setOnAction(
                event ->
                        FileChoice.folder(other, "Open a workspace folder")
                                .ifPresent(
                                        path ->
                                                open(
                                                        Opener.forWriting(
                                                                new WorkspaceFolder(path)))));
        if (refused.held()) {
            view.refuse(refused.reason(), read, other, quit);
        } else {
            view.refuse(refused.reason(), other, quit);
        }
    }

    /// Closes the window and the workspace; one that is still being opened is closed once it is.
    void quit() {
        gone = true;
        patience.stop();
        leave(
                () -> {
                    stage.hide();
                    closed.run();
                });
    }

    private void leave(Runnable then) {
        Session leaving = session;
        session = null;
        if (leaving == null) {
            then.run();
            return;
        }
        leaving.leave(stage);
        leaving.close(then);
    }
}
