package org.armscope.view.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A card that floats over the panes, with a title and the way to close it. When it closes, the
/// keyboard goes back to where it was.
class Floating extends VBox {

    private @Nullable Node before;

    Floating(String title, Runnable close, Node... content) {
        getStyleClass().add("floating");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Button shut = Controls.iconButton(Feather.X, "Close (Esc)", close);
        HBox head = new HBox(Controls.label(title, "pane-title"), Controls.spring(), shut);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        getChildren().addAll(content);
        setVisible(false);
        visibleProperty().subscribe((was, now) -> handKeyboard(now));
    }

    private void handKeyboard(boolean opens) {
        Scene scene = getScene();
        Node back = before;
        if (scene == null) {
            return;
        }
        if (opens) {
            before = scene.getFocusOwner();
        } else if (isFocusWithin() && back != null && scene.equals(back.getScene())) {
            back.requestFocus();
        } else if (isFocusWithin()) {
            scene.getRoot().requestFocus();
        }
    }
}
