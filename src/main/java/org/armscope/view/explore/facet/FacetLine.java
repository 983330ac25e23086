package org.armscope.view.explore.facet;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.armscope.view.Controls;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.explore.facet.FacetRow;
import org.armscope.viewmodel.explore.facet.FacetsModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One value of a facet: a box to choose it, its count, and a button to leave it out.
final class FacetLine extends HBox {

    private static final PseudoClass UNWANTED = PseudoClass.getPseudoClass("unwanted");

    private final CheckBox box = new CheckBox();
    private final Label count = Controls.label("", "facet-count");

    /// Where the button to leave it out stands, which is made when the mouse first comes.
    private final StackPane end = new StackPane();

    private @Nullable FacetRow row;

    /// @param menu what a right click offers
    /// @param find opens the search among the values of the facet
    FacetLine(FacetsModel model, FacetMenu menu, Runnable find) {
        getStyleClass().add("facet-line");
        setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(event -> choose(model));
        box.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.MINUS) {
                        ruleOut(model);
                        event.consume();
                    }
                });
        setOnContextMenuRequested(
                event -> {
                    if (row != null) {
                        menu.ask(row, find, box, event);
                    }
                });
        end.getStyleClass().add("facet-end");
        // Long names are cut off for the button only while the mouse is there.
        end.managedProperty().bind(hoverProperty());
        setOnMouseEntered(event -> offerToRuleOut(model));
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(box, end, count);
    }

    private void offerToRuleOut(FacetsModel model) {
        if (end.getChildren().isEmpty()) {
            Button no =
                    Controls.iconButton(
                            Feather.MINUS_CIRCLE, "Leave out (Delete)", () -> ruleOut(model));
            no.getStyleClass().add("facet-no");
            no.setFocusTraversable(false);
            no.visibleProperty().bind(hoverProperty());
            end.getChildren().add(no);
        }
    }

    void show(FacetRow shown) {
        row = shown;
        boolean out = shown.state() == FacetRow.State.UNWANTED;
        box.setText(out ? "not " + shown.words() : shown.words());
        box.setSelected(shown.state() == FacetRow.State.WANTED);
        box.setAccessibleText(shown.spoken());
        Controls.hint(box, shown.spoken());
        box.pseudoClassStateChanged(UNWANTED, out);
        count.setText(Counts.number(shown.articles()));
    }

    boolean stands(FacetRow other) {
        return row != null && row.value().equals(other.value());
    }

    boolean holdsFocus() {
        return box.isFocused();
    }

    void takeFocus() {
        box.requestFocus();
    }

    @Nullable FacetRow row() {
        return row;
    }

    private void choose(FacetsModel model) {
        if (row != null) {
            model.want(row);
        }
    }

    private void ruleOut(FacetsModel model) {
        if (row != null) {
            model.ruleOut(row);
        }
    }
}
