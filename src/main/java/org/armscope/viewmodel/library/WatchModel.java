package org.armscope.viewmodel.library;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.watch.WatchedFolder;

/// The watched folders, and the ways to change the list.
public final class WatchModel {

    private final Desk desk;
    private final Threads threads;
    private final ObservableList<WatchedFolder> folders = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    WatchModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
    }

    public ObservableList<WatchedFolder> folders() {
        return folders;
    }

    /// Why the list could not be changed; empty where it could.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// False where another process holds the workspace, so that the list cannot be changed.
    public boolean isWritable() {
        return desk.writable();
    }

    /// Shows how the folders stand.
    public void show(List<WatchedFolder> now) {
        if (!folders.equals(now)) {
            folders.setAll(now);
        }
    }

    /// Watches a folder and takes in what is in it.
    public void add(Path folder) {
        change(() -> desk.holdings().watch(folder));
    }

    /// Watches a folder no more; its articles stay.
    public void remove(Path folder) {
        change(() -> desk.holdings().unwatch(folder));
    }

    /// Tries once more to watch a folder that is in trouble.
    public void retry(Path folder) {
        change(() -> desk.holdings().retry(folder));
    }

    void refresh() {
        show(desk.holdings().watched());
    }

    private interface Change {
        void make() throws WorkspaceException;
    }

    private void change(Change change) {
        threads.working()
                .execute(
                        () -> {
                            String said = "";
                            try {
                                change.make();
                            } catch (WorkspaceException e) {
                                said = Notice.reason(e);
                            }
                            String words = said;
                            threads.window()
                                    .execute(
                                            () -> {
                                                problem.set(words);
                                                refresh();
                                            });
                        });
    }
}
