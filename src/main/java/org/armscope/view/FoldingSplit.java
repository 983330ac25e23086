package org.armscope.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Two panes side by side, each at least as wide as its own least width; where there is no room for
/// both, one of them, and over it a switch.
public final class FoldingSplit extends BorderPane {

    private final Region first;
    private final Region second;
    private final HairlineSplit split;
    private final HBox choice;
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper turned = new ReadOnlyBooleanWrapper();
    private boolean led;
    private boolean turnedBefore;

    /// @param firstName what the switch calls the first pane
    /// @param kept holds the divider between two starts
    /// @param usual where the divider usually stands, as a share of the width
    public FoldingSplit(
            String firstName,
            Region first,
            String secondName,
            Region second,
            StringProperty kept,
            double usual) {
        this.first = first;
        this.second = second;
        split = new HairlineSplit(first, second);
        split.keep(kept, usual);
        choice = new HBox(choice(firstName, false), choice(secondName, true));
        choice.getStyleClass().addAll("choices", "fold-choice");
        setMinSize(0, 0);
        first.setMinHeight(0);
        second.setMinHeight(0);
        setCenter(split);
        widthProperty().subscribe(this::fold);
        turned.subscribe(this::arrange);
    }

    /// Whether only one of the panes is in sight.
    public ReadOnlyBooleanProperty folded() {
        return folded.getReadOnlyProperty();
    }

    /// Whether it is the second one that is in sight then.
    public ReadOnlyBooleanProperty turned() {
        return turned.getReadOnlyProperty();
    }

    /// While the second pane leads back by itself it is the one in front, without the switch; then
    /// the one that was in front before is so again.
    public void lead(boolean bySecond) {
        if (bySecond == led) {
            return;
        }
        led = bySecond;
        Controls.show(choice, !led);
        if (led) {
            turnedBefore = turned.get();
        }
        turned.set(led || turnedBefore);
    }

    /// To be told when what the panes need at least has changed.
    public void fold() {
        double room = getWidth();
        boolean tight = room > 0 && room < first.getMinWidth() + second.getMinWidth();
        if (tight != folded.get()) {
            folded.set(tight);
            arrange();
        }
    }

    private void arrange() {
        setTop(folded.get() ? choice : null);
        if (folded.get()) {
            split.getItems().clear();
            setCenter(turned.get() ? second : first);
        } else if (getCenter() != split) {
            setCenter(split);
            split.hold(first, second);
        }
    }

    private ToggleButton choice(String name, boolean ofSecond) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("choice");
        button.setOnAction(
                event -> {
                    turned.set(ofSecond);
                    button.setSelected(true);
                });
        turned.subscribe(now -> button.setSelected(now == ofSecond));
        return button;
    }
}
