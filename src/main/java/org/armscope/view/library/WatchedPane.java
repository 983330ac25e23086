package org.armscope.view.library;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.view.EmptyState;
import org.armscope.view.ProblemNote;
import org.armscope.viewmodel.library.LibraryModel;
import org.armscope.viewmodel.library.WatchModel;
import org.armscope.workspace.watch.WatchedFolder;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The watched folders, each with how it stands.
final class WatchedPane extends BorderPane {

    WatchedPane(LibraryModel model, LibraryActions actions) {
        WatchModel watch = model.watch();
        Label words =
                Controls.label(
                        "While the window is open, files dropped into these folders become"
                                + " articles; a file that vanishes leaves its article here.",
                        "muted");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        ProblemNote problem = new ProblemNote(watch.problem());
        HBox bar = new HBox(words, problem, add("watch-folder", watch, actions));
        bar.getStyleClass().add("pane-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        setTop(bar);
        ListView<WatchedFolder> list = new ListView<>(watch.folders());
        list.setId("watched");
        list.getStyleClass().addAll("edge-to-edge", "files");
        list.setAccessibleText("Watched folders");
        list.setCellFactory(of -> new FolderCell(watch));
        list.setPlaceholder(
                new EmptyState(
                        Feather.EYE,
                        "No folder is watched",
                        "Watch the folder into which your articles come, and they are searchable"
                                + " moments after they arrive.",
                        add("watch-first-folder", watch, actions)));
        setCenter(list);
    }

    private static Node add(String id, WatchModel watch, LibraryActions actions) {
        Button add = new Button("Watch a folder…", Controls.icon(Feather.FOLDER_PLUS));
        add.setId(id);
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> actions.watchFolder().run());
        add.setDisable(!watch.isWritable());
        return add;
    }

    private static final class FolderCell extends ListCell<WatchedFolder> {

        private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

        private final WatchModel watch;
        private final Label path = Controls.clippedLabel("file-name");
        private final Label state = Controls.label("", "outcome");
        private final Label problem = Controls.label("", "muted", "outcome-reason");
        private final Button again = Controls.linkButton("Try again", this::retry);
        private final Button copy = Controls.linkButton("Copy details", this::copy);
        private final Button remove = Controls.linkButton("Remove", this::remove);
        private final VBox card;

        FolderCell(WatchModel watch) {
            this.watch = watch;
            getStyleClass().add("file-cell");
            setPrefWidth(0);
            for (Button button : new Button[] {again, copy, remove}) {
                button.setMinWidth(USE_PREF_SIZE);
            }
            state.setMinWidth(USE_PREF_SIZE);
            remove.setDisable(!watch.isWritable());
            problem.setWrapText(true);
            HBox line = new HBox(8, path, state, Controls.spring(), again, copy, remove);
            line.setAlignment(Pos.CENTER_LEFT);
            card = new VBox(2, line, problem);
        }

        private void retry() {
            watch.retry(getItem().path());
        }

        private void copy() {
            Menus.copy(getItem().path() + "\n" + getItem().problem());
        }

        private void remove() {
            watch.remove(getItem().path());
        }

        @Override
        protected void updateItem(@Nullable WatchedFolder folder, boolean empty) {
            super.updateItem(folder, empty);
            if (folder == null || empty) {
                setGraphic(null);
                return;
            }
            boolean troubled = folder.state() == WatchedFolder.State.TROUBLED;
            path.setText(folder.path().toString());
            state.setText(folder.state().word());
            state.pseudoClassStateChanged(REJECTED, troubled);
            problem.setText(folder.problem());
            Controls.show(problem, troubled);
            Controls.show(again, troubled && watch.isWritable());
            Controls.show(copy, troubled);
            Controls.named(remove, "Watch " + folder.path() + " no more; its articles stay");
            setAccessibleText(
                    folder.path() + ", " + folder.state().word() + ". " + folder.problem());
            setGraphic(card);
        }
    }
}
