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
/// the window can be scrolled to, while title and foot stay. When it closes, the keyboard goes back
/// to where it was.
class Floating extends VBox {

    private static final Insets AROUND = new Insets(16);

    private final VBox body = new Body();
    private final Roll roll = new Roll(body);
    private @Nullable Node before;
    private @Nullable Node sought;

    /// @param content keeps its height, however low the window is
    Floating(String title, Runnable close, Region... content) {
        getStyleClass().add("floating");
        setMinSize(0, 0);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setMargin(this, AROUND);
        Button shut = Controls.iconButton(Feather.X, "Close (Esc)", close);
        HBox head = new HBox(Controls.label(title, "pane-title"), Controls.spring(), shut);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("floating-body");
        keep(content);
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

    /// Adds under the title what keeps its height, however low the window is.
    final void keep(Region... parts) {
        for (Region part : parts) {
            part.setMinHeight(USE_PREF_SIZE);
        }
        body.getChildren().addAll(parts);
    }

    /// Ends the card with what stays in sight, however low the window is.
    void foot(Region foot) {
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().add(foot);
    }

    /// Ends the card with what a decision would change and the way to make it.
    void outlook(OutlookPane outlook) {
        body.getChildren().add(outlook);
        foot(outlook.foot());
    }

    /// Gives the keyboard to a part of the body, which may have to be scrolled to.
    void focus(Node part) {
        part.requestFocus();
        sought = part;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node part = sought;
        if (part != null) {
            sought = null;
            roll.layout();
            roll.reveal(part);
        }
    }

    /// Lets the keyboard scroll a card that holds nothing else for it.
    void focusRoll() {
        roll.requestFocus();
    }

    /// Asked for its least height without a width, as a scroll pane does, it tells that of the
    /// width it has: its words wrap.
    private static final class Body extends VBox {

        @Override
        protected double computeMinHeight(double width) {
            return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
        }
    }

    private void handKeyboard(boolean opens) {
        Scene scene = getScene();
        Node back = before;
        if (scene == null) {
            return;
        }
        if (opens) {
            before = scene.getFocusOwner();
            roll.setVvalue(0);
        } else if (isFocusWithin() && back != null && scene.equals(back.getScene())) {
            back.requestFocus();
        } else if (isFocusWithin()) {
            scene.getRoot().requestFocus();
        }
    }
}
