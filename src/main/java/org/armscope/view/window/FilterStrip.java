package org.armscope.view.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.view.Controls;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.TagChoice;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.SharedFilter;
import org.armscope.viewmodel.window.WindowModel;
import org.kordamp.ikonli.feather.Feather;

/// What all panes are narrowed to, as chips that a click takes away, and the pin that keeps the
/// pane in front as it is. Stands over every pane while anything is selected or pinned.
final class FilterStrip extends HBox {

    private final WindowModel model;
    private final SharedFilter filter;
    private final HBox chips = new HBox(6);
    private final Label without = Controls.clippedLabel("muted");
    private final ToggleButton pin = new ToggleButton("Keep as it is", Controls.icon(Feather.LOCK));

    FilterStrip(WindowModel model) {
        this.model = model;
        filter = model.filter();
        setId("filter-strip");
        getStyleClass().add("filter-strip");
        setAlignment(Pos.CENTER_LEFT);
        pin.setId("pin");
        pin.getStyleClass().addAll("choice");
        pin.setMinWidth(USE_PREF_SIZE);
        pin.setOnAction(event -> filter.frozen(model.pane().get()).set(pin.isSelected()));
        Controls.named(pin, "Keep this pane as it is, whatever is selected elsewhere");
        Label only = Controls.label("All panes show only", "muted");
        only.setMinWidth(USE_PREF_SIZE);
        only.managedProperty().bind(only.visibleProperty());
        filter.selection().subscribe(now -> only.setVisible(!now.isEmpty()));
        chips.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(only, chips, without, Controls.spring(), pin);
        filter.selection().subscribe(now -> show());
        model.pane().subscribe(now -> show());
        for (Pane pane : Pane.values()) {
            filter.frozen(pane).subscribe(now -> show());
        }
    }

    private void show() {
        Pane pane = model.pane().get();
        Selection now = filter.selection().get();
        boolean kept = filter.frozen(pane).get();
        boolean obeys = filter.isObeyedBy(pane);
        chips.getChildren().clear();
        Entity entity = now.entity();
        if (entity != null) {
            add(entity.name(), now.with(null));
        }
        DayRange days = now.days();
        if (days != null) {
            add(InWords.interval(days.from(), days.to(), Precision.DAYS), now.during(null));
        }
        DealBrief deal = now.deal();
        if (deal != null) {
            add(deal.title(), now.within(null));
        }
        TagChoice tag = now.tag();
        if (tag != null) {
            add("tag " + tag.path(), now.tagged(null));
        }
        without.setText(
                kept ? pane.word() + " is kept as it was" : obeys ? "" : "but not " + pane.word());
        pin.setSelected(kept);
        Controls.show(pin, obeys);
        Controls.show(this, !now.isEmpty() || kept);
    }

    private void add(String words, Selection rest) {
        Button chip = new Button(words, Controls.icon(Feather.X));
        chip.getStyleClass().setAll("button", "chip");
        chip.setOnAction(event -> filter.selection().set(rest));
        Node named = Controls.named(chip, "No longer only: " + words);
        chips.getChildren().add(named);
    }
}
