package org.armscope.view.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.kordamp.ikonli.feather.Feather;

/// A card that floats over the panes, with a title and the way to close it.
class Floating extends VBox {

    Floating(String title, Runnable close, Node... content) {
        getStyleClass().add("floating");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Button shut = Controls.iconButton(Feather.X, "Close (Esc)", close);
        HBox head = new HBox(Controls.label(title, "pane-title"), Controls.spring(), shut);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        getChildren().addAll(content);
        setVisible(false);
    }
}
