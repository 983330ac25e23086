package org.armscope.view.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.viewmodel.timeline.EventFilter;
import org.armscope.viewmodel.timeline.EventWords;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/// The menu that narrows the timeline by kind of event, by Korea and by newspaper.
final class FilterMenu extends MenuButton {

    /// A menu longer than this helps nobody.
    private static final int MOST_OUTLETS = 30;

    private final TimelineModel model;
    private final Menu outlets = new Menu("Newspaper");

    FilterMenu(TimelineModel model) {
        super("Filter");
        this.model = model;
        setId("timeline-filter");
        getStyleClass().addAll("flat", "sort-button");
        setMinWidth(USE_PREF_SIZE);
        getItems().addAll(kinds(), koreas(), outlets);
        model.stock().subscribe(this::listOutlets);
        listOutlets();
    }

    private Menu kinds() {
        Menu menu = new Menu("Kind of event");
        for (EventKind kind : EventKind.values()) {
            CheckMenuItem item = new CheckMenuItem(EventWords.kind(kind));
            item.setOnAction(event -> narrow(filter -> filter.toggle(kind)));
            model.filter().subscribe(now -> item.setSelected(!now.hiddenKinds().contains(kind)));
            menu.getItems().add(item);
        }
        MenuItem none = new MenuItem("Hide all");
        none.setOnAction(event -> narrow(f -> f.withHiddenKinds(EnumSet.allOf(EventKind.class))));
        MenuItem all = new MenuItem("Show all");
        all.setOnAction(event -> narrow(f -> f.withHiddenKinds(EnumSet.noneOf(EventKind.class))));
        menu.getItems().addAll(new SeparatorMenuItem(), all, none);
        return menu;
    }

    private Menu koreas() {
        Menu menu = new Menu("Korea");
        menu.getItems().add(korea("Either or none", null));
        for (EventKorea korea : EventKorea.values()) {
            menu.getItems().add(korea(EventWords.korea(korea), korea));
        }
        return menu;
    }

    private RadioMenuItem korea(String words, @Nullable EventKorea korea) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setOnAction(event -> narrow(filter -> filter.with(korea)));
        model.filter().subscribe(now -> item.setSelected(now.korea() == korea));
        return item;
    }

    private void listOutlets() {
        List<RadioMenuItem> items = new ArrayList<>();
        items.add(outlet("Any", null));
        model.stock().get().outlets().stream()
                .limit(MOST_OUTLETS)
                .forEach(name -> items.add(outlet(name, name)));
        outlets.getItems().setAll(items);
        outlets.setOnShowing(
                event ->
                        items.forEach(
                                item ->
                                        item.setSelected(
                                                Objects.equals(
                                                        item.getUserData(),
                                                        model.filter().get().outlet()))));
    }

    private RadioMenuItem outlet(String words, @Nullable String outlet) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setUserData(outlet);
        item.setOnAction(event -> narrow(filter -> filter.saidBy(outlet)));
        return item;
    }

    private void narrow(Function<EventFilter, EventFilter> change) {
        model.filter().set(change.apply(model.filter().get()));
    }
}
