package org.armscope.view.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.window.WindowModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lies over the window while files are dragged across it, and takes them when they are dropped.
public final class DropVeil extends VBox {

    private final WindowModel model;

    DropVeil(WindowModel model) {
        this.model = model;
        setId("drop-veil");
        getStyleClass().add("drop-veil");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        setVisible(false);
        FontIcon icon = new FontIcon(Feather.DOWNLOAD);
        icon.getStyleClass().add("empty-icon");
        getChildren()
                .addAll(
                        icon,
                        Controls.label("Drop to ingest", "pane-title"),
                        Controls.label("Files stay where they are; their text is read.", "muted"));
    }

    /// Watches over this node.
    void guard(Pane window) {
        window.setOnDragOver(this::over);
        window.setOnDragExited(event -> setVisible(false));
        window.setOnDragDropped(this::dropped);
    }

    /// Ingests what was dropped.
    public void take(List<Path> paths) {
        model.work().ingest(paths);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && model.isWritable()) {
            event.acceptTransferModes(TransferMode.COPY);
            setVisible(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        setVisible(false);
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(files);
        event.consume();
    }
}
