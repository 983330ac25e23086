package org.armscope.app;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.armscope.view.window.FileChoice;
import org.armscope.view.window.StartingView;
import org.armscope.viewmodel.settings.Settings;
import org.armscope.viewmodel.window.Memory;
import org.armscope.viewmodel.window.Theme;
import org.armscope.workspace.open.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/// The program's one window: opens a workspace, shows it, and closes it again.
final class MainWindow {

    private final Stage stage = new Stage();
    private final Runnable closed;
    private WorkspaceFolder folder;
    private @Nullable Session session;

    /// @param closed run when the window is gone and its workspace is closed
    MainWindow(WorkspaceFolder folder, Runnable closed) {
        this.folder = folder;
        this.closed = closed;
    }

    void show() {
        Memory memory = new MemoryFile(folder).read();
        stage.setTitle("Armscope");
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        Screens.place(stage, memory);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    quit();
                });
        open(folder);
        stage.show();
    }

    /// Opens another workspace in place of this one.
    private void change(Path other) {
        leave(() -> open(new WorkspaceFolder(other)));
    }

    private void open(WorkspaceFolder next) {
        folder = next;
        Memory memory = new MemoryFile(next).read();
        StartingView view = new StartingView();
        Settings settings = new SettingsFile(next).read();
        Theme theme = settings.theme().on(Themes.ofSystem());
        Themes.wear(theme, view);
        stage.setScene(new Scene(view));
        Opener opener = new Opener(next, view, opened -> show(opened, memory, settings));
        opener.forWriting((reason, held) -> refuse(opener, view, reason, held));
    }

    private void show(Opener.Opened opened, Memory memory, Settings settings) {
        session = new Session(opened, memory, settings, this::change, this::quit);
        stage.setScene(session.scene());
        stage.setTitle(folder.root().getFileName() + " – Armscope");
    }

    private void refuse(Opener opener, StartingView view, String reason, boolean held) {
        Button read = new Button("Open for reading");
        read.setDefaultButton(true);
        read.setOnAction(
                event -> opener.forReading((why, again) -> refuse(opener, view, why, false)));
        Button quit = new Button("Quit");
        quit.setOnAction(event -> quit());
        Button other = new Button("Open other workspace…");
        other.setOnAction(
                event ->
                        FileChoice.folder(other, "Open a workspace folder")
                                .ifPresent(path -> open(new WorkspaceFolder(path))));
        if (held) {
            view.refuse(reason, read, other, quit);
        } else {
            view.refuse(reason, other, quit);
        }
    }

    private void quit() {
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
        new SettingsFile(folder).write(leaving.settings());
        new MemoryFile(folder).write(leaving.remember(stage));
        leaving.close(then);
    }
}
