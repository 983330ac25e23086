package org.armscope.view.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A card that floats over the panes, with a title and the way to close it; what does not fit into
/// the window can be scrolled to. When it closes, the keyboard goes back to where it was.
class Floating extends VBox {

    private static final Insets AROUND = new Insets(16);

    private final VBox body = new VBox();
    private final Roll roll = new Roll(body);
    private @Nullable Node before;

    Floating(String title, Runnable close, Node... content) {
        getStyleClass().add("floating");
        setMinSize(0, 0);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setMargin(this, AROUND);
        Button shut = Controls.iconButton(Feather.X, "Close (Esc)", close);
        HBox head = new HBox(Controls.label(title, "pane-title"), Controls.spring(), shut);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("floating-body");
        body.getChildren().addAll(content);
        roll.setFitToHeight(true);
        VBox.setVgrow(roll, Priority.ALWAYS);
        getChildren().addAll(head, roll);
        setVisible(false);
        visibleProperty().subscribe((was, now) -> handKeyboard(now));
        sceneProperty().subscribe((was, now) -> handKeyboard(isVisible()));
    }

    /// To be told once the card is in the window: one that was made open has missed its opening.
    void opened() {
        if (isVisible()) {
            takeKeyboard();
        }
    }

    /// Gives the keyboard to what a card that opens is for; by itself to nothing.
    void takeKeyboard() {}

    /// What stands under the title.
    VBox body() {
        return body;
    }

    /// Lets the keyboard scroll a card that holds nothing else for it.
    void focusRoll() {
        roll.requestFocus();
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
