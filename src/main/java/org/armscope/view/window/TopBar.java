package org.armscope.view.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.armscope.view.Controls;
import org.armscope.view.explore.ask.SavedButton;
import org.armscope.viewmodel.window.Action;
import org.armscope.viewmodel.window.Theme;
import org.armscope.viewmodel.window.WindowModel;
import org.kordamp.ikonli.feather.Feather;

/// The header: the workspace at the left, the search box in the middle, theme and help at the
/// right.
final class TopBar extends HBox {

    private final HBox brand;
    private final Label name = Controls.label("Armscope", "brand-name");

    TopBar(WindowModel model, List<Action> actions, SearchBox search) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(USE_PREF_SIZE);
        brand = new HBox(name, new WorkspaceMenu(model, actions));
        brand.getStyleClass().add("brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        SavedButton saved = new SavedButton(model.explore());
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(720);
        Label held = Controls.label("read-only", "tag", "warning-tag");
        Controls.hint(held, "Another process holds this workspace and may change it.");
        held.setMinWidth(USE_PREF_SIZE);
        Controls.show(held, !model.isWritable());
        Button theme =
                Controls.iconButton(
                        Feather.MOON,
                        "Dark theme",
                        () -> model.theme().set(model.theme().get().other()));
        theme.setId("theme");
        model.theme()
                .subscribe(
                        now -> {
                            boolean light = now == Theme.LIGHT;
                            theme.setGraphic(Controls.icon(light ? Feather.MOON : Feather.SUN));
                            Controls.named(theme, light ? "Dark theme" : "Light theme");
                        });
        Button settings =
                Controls.iconButton(
                        Feather.SETTINGS,
                        "Settings (Ctrl+,)",
                        () -> model.settings().open().set(true));
        settings.setId("open-settings");
        Button help =
                Controls.iconButton(
                        Feather.HELP_CIRCLE,
                        "Keyboard shortcuts (?)",
                        () -> model.floating().sheet().set(true));
        help.setId("help");
        HBox travel =
                new HBox(
                        travel("back-in-time", Feather.ARROW_LEFT, Actions.BACK, actions, model),
                        travel("forward", Feather.ARROW_RIGHT, Actions.FORWARD, actions, model));
        travel.setAlignment(Pos.CENTER);
        Region apart = new Region();
        HBox.setHgrow(apart, Priority.SOMETIMES);
        getChildren().addAll(brand, travel, search, saved, apart, held, theme, settings, help);
    }

    private static Button travel(
            String id, Feather glyph, String name, List<Action> actions, WindowModel model) {
        Action action =
                actions.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
        Button button = Controls.iconButton(glyph, name + " (" + action.key() + ")", action::run);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty()
                .bind(
                        (name.equals(Actions.BACK)
                                        ? model.trail().canGoBack()
                                        : model.trail().canGoForward())
                                .not());
        return button;
    }

    /// Leaves the program's name out where there is little room.
    void fold(boolean little) {
        Controls.show(name, !little);
    }
}
