package org.armscope.view.explore.facet;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armscope.query.FieldName;
import org.armscope.view.Controls;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.explore.facet.FacetGroup;
import org.armscope.viewmodel.explore.facet.FacetRow;
import org.armscope.viewmodel.explore.facet.FacetsModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One facet: its name, its values, a search among them, and a way to see more of them.
final class FacetSection extends VBox {

    private final FacetsModel model;
    private final FacetMenu menu;
    private final FieldName field;
    private final Label distinct = Controls.label("", "facet-count");
    private final VBox lines = new VBox();
    private final Label none = Controls.label("No value has a word that begins so.", "facet-none");
    private final Button more;

    /// Made when it is first asked for.
    private @Nullable TextField find;

    private boolean wide;

    FacetSection(FacetsModel model, FacetMenu menu, FieldName field, String title) {
        this.model = model;
        this.menu = menu;
        this.field = field;
        setId("facet-" + field.word());
        getStyleClass().add("facet");
        Button search =
                Controls.iconButton(
                        Feather.SEARCH, "Search among these: " + field.label(), this::toggleFind);
        search.getStyleClass().add("facet-search");
        HBox head = new HBox(Controls.label(title, "section"), distinct, Controls.spring(), search);
        head.getStyleClass().add("facet-head");
        head.setAlignment(Pos.CENTER_LEFT);
        more = Controls.linkButton("", () -> model.open(field, !wide));
        none.setWrapText(true);
        getChildren().addAll(head, lines, none, more);
    }

    void show(FacetGroup group) {
        FacetRow focused = focused();
        while (lines.getChildren().size() > group.rows().size()) {
            lines.getChildren().removeLast();
        }
        for (int i = 0; i < group.rows().size(); i++) {
            if (i == lines.getChildren().size()) {
                lines.getChildren().add(new FacetLine(model, menu, this::openFind));
            }
            line(i).show(group.rows().get(i));
        }
        if (focused != null) {
            refocus(focused);
        }
        wide = model.isOpen(field);
        distinct.setText(Counts.number(group.distinct()));
        more.setText(wide ? "Show fewer" : "Show more");
        Controls.show(none, group.rows().isEmpty());
        Controls.show(more, wide || group.hasMore());
    }

    private FacetLine line(int index) {
        return (FacetLine) lines.getChildren().get(index);
    }

    private List<FacetLine> all() {
        List<FacetLine> all = new ArrayList<>();
        for (int i = 0; i < lines.getChildren().size(); i++) {
            all.add(line(i));
        }
        return all;
    }

    private @Nullable FacetRow focused() {
        return all().stream()
                .filter(FacetLine::holdsFocus)
                .map(FacetLine::row)
                .findFirst()
                .orElse(null);
    }

    /// The keyboard stays with the value though its line may be another now.
    private void refocus(FacetRow row) {
        all().stream().filter(line -> line.stands(row)).findFirst().ifPresent(FacetLine::takeFocus);
    }

    private void toggleFind() {
        TextField field = find;
        if (field != null && field.isVisible()) {
            Controls.show(field, false);
            field.clear();
        } else {
            openFind();
        }
    }

    private void openFind() {
        TextField field = find;
        if (field == null) {
            field = finding();
            find = field;
            getChildren().add(1, field);
        }
        Controls.show(field, true);
        field.requestFocus();
    }

    private TextField finding() {
        TextField made = new TextField();
        made.setPromptText("Find a name");
        made.setAccessibleText("Find among the values of " + field.label());
        made.getStyleClass().add("facet-find");
        made.textProperty().subscribe((was, now) -> model.find(field, now));
        made.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        toggleFind();
                        event.consume();
                    }
                });
        Controls.show(made, false);
        return made;
    }
}
