package org.armscope.view.timeline;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.timeline.Grouping;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.kordamp.ikonli.feather.Feather;

/// The bar over the timeline: what is shown, how it is divided, and how near.
final class FilterBar extends HBox {

    private final TimelineModel model;
    private final CustomTextField name = new CustomTextField();
    private final Label count = Controls.clippedLabel("muted", "figures");
    private final MenuButton lanes = new MenuButton();
    private final HBox near = new HBox();
    private final Label title = Controls.label("Timeline", "pane-title");

    FilterBar(TimelineModel model, TimelineKeys keys, Glide glide, ExportMenu export) {
        this.model = model;
        getStyleClass().addAll("pane-bar", "timeline-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(USE_PREF_SIZE);
        count.setId("timeline-count");
        model.lanes().subscribe(now -> count.setText(Counts.of(now.events().size(), "event")));
        Button out =
                Controls.iconButton(
                        Feather.ZOOM_OUT, "Farther (−)", () -> keys.zoom(1 / TimelineModel.STEP));
        Button in =
                Controls.iconButton(
                        Feather.ZOOM_IN, "Closer (+)", () -> keys.zoom(TimelineModel.STEP));
        Button fit =
                Controls.iconButton(
                        Feather.MAXIMIZE, "Show all (Home)", () -> glide.to(model.whole()));
        out.setId("zoom-out");
        in.setId("zoom-in");
        fit.setId("zoom-fit");
        near.getChildren().addAll(out, in, fit);
        near.setAlignment(Pos.CENTER);
        near.setMinWidth(USE_PREF_SIZE);
        divide();
        getChildren()
                .addAll(
                        title,
                        count,
                        Controls.spring(),
                        nameField(),
                        everything(),
                        new FilterMenu(model),
                        lanes,
                        near,
                        export);
    }

    /// Drops what can be spared where there is little room.
    void fold(boolean little, boolean least) {
        name.setPrefWidth(little ? 150 : 220);
        Controls.show(title, !little);
        Controls.show(count, !least);
    }

    /// Where timeline and list take turns, shows what is for the one in front.
    void front(boolean folded, boolean list) {
        Controls.show(name, !folded || list);
        Controls.show(lanes, !folded || !list);
        Controls.show(near, !folded);
        lanes.setMinWidth(folded ? 80 : USE_PREF_SIZE);
    }

    private CustomTextField nameField() {
        name.setId("timeline-name");
        name.setPromptText("Filter by name");
        name.setAccessibleText("Show events whose sentence names");
        name.setLeft(Controls.icon(Feather.FILTER));
        name.textProperty()
                .subscribe((was, now) -> model.filter().set(model.filter().get().naming(now)));
        model.filter()
                .subscribe(
                        now -> {
                            if (!name.getText().equals(now.named())) {
                                name.setText(now.named());
                            }
                        });
        return name;
    }

    private CheckBox everything() {
        CheckBox box = new CheckBox("Korea arms only");
        box.setId("korea-arms");
        box.setMinWidth(USE_PREF_SIZE);
        Controls.hint(
                box,
                "Only dealings of Russia or the Soviet Union with a Korea in arms, missiles"
                        + " or military technology, and what was said of them");
        box.setOnAction(
                event -> model.filter().set(model.filter().get().showing(!box.isSelected())));
        model.filter().subscribe(now -> box.setSelected(!now.everything()));
        return box;
    }

    private void divide() {
        lanes.setId("lanes");
        lanes.getStyleClass().addAll("flat", "sort-button");
        lanes.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(grouping.words());
            item.setToggleGroup(group);
            item.setOnAction(event -> model.grouping().set(grouping));
            model.grouping().subscribe(now -> item.setSelected(now == grouping));
            lanes.getItems().add(item);
        }
        model.grouping().subscribe(now -> lanes.setText(now.words()));
    }
}
