package org.armscope.view.window;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Background;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.StringConverter;
import org.armscope.export.cite.CitationStyle;
import org.armscope.view.Controls;
import org.armscope.viewmodel.library.Section;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.settings.Settings;
import org.armscope.viewmodel.settings.SettingsModel;
import org.armscope.viewmodel.settings.ThemeChoice;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The settings; each takes effect at once.
final class SettingsSheet extends Floating {

    SettingsSheet(Commands commands) {
        super("Settings", () -> commands.model().settings().open().set(false), grid(commands));
        setId("settings");
        visibleProperty().bind(commands.model().settings().open());
    }

    private static GridPane grid(Commands commands) {
        WindowModel window = commands.model();
        SettingsModel model = window.settings();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("settings");
        row(grid, "Theme", themes(model));
        row(grid, "Text size", size(model));
        row(grid, "Citation style", styles(model));
        row(grid, "Colours", colours(model));
        row(grid, "Workspace folder", folder(commands));
        Button watched =
                Controls.linkButton(
                        "Show the watched folders",
                        () -> {
                            window.pane().set(Pane.LIBRARY);
                            window.library().section().set(Section.WATCHED);
                            model.open().set(false);
                        });
        row(grid, "Watched folders", watched);
        return grid;
    }

    private static void row(GridPane grid, String name, Node what) {
        Label label = Controls.label(name, "section");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(what);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        grid.addRow(grid.getRowCount(), label, what);
    }

    private static HBox themes(SettingsModel model) {
        HBox themes = new HBox(4);
        themes.getStyleClass().add("choices");
        for (ThemeChoice choice : ThemeChoice.values()) {
            ToggleButton button = new ToggleButton(choice.word());
            button.setId("theme-" + choice);
            button.getStyleClass().add("choice");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(
                    event -> {
                        model.choice().set(choice);
                        button.setSelected(true);
                    });
            model.choice().subscribe(now -> button.setSelected(now == choice));
            themes.getChildren().add(button);
        }
        return themes;
    }

    /// The slider takes effect when it is let go: under the hand it would run away.
    private static HBox size(SettingsModel model) {
        Slider slider = new Slider(Settings.LEAST, Settings.MOST, 100);
        slider.setId("text-size");
        slider.setAccessibleText("Text size in per cent");
        slider.setBlockIncrement(10);
        slider.setMajorTickUnit(10);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(200);
        Label value = Controls.label("", "figures");
        value.setMinWidth(44);
        value.textProperty()
                .bind(slider.valueProperty().map(now -> Math.round(now.doubleValue()) + " %"));
        slider.valueProperty()
                .subscribe(
                        (was, now) -> {
                            if (!slider.isValueChanging()) {
                                model.textSize().set((int) Math.round(now.doubleValue()));
                            }
                        });
        slider.valueChangingProperty()
                .subscribe(
                        (was, changing) -> {
                            if (!changing) {
                                model.textSize().set((int) Math.round(slider.getValue()));
                            }
                        });
        slider.setValue(model.textSize().get());
        model.textSize().subscribe((was, now) -> slider.setValue(now.intValue()));
        Button usual = Controls.linkButton("Usual size", () -> model.textSize().set(100));
        usual.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(8, slider, value, usual);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static ComboBox<CitationStyle> styles(SettingsModel model) {
        ComboBox<CitationStyle> styles = new ComboBox<>();
        styles.setId("citation-style");
        styles.setAccessibleText("Citation style");
        styles.getItems().setAll(CitationStyle.bundled());
        styles.setConverter(new StyleNames());
        styles.setOnAction(
                event -> {
                    CitationStyle chosen = styles.getValue();
                    if (chosen != null) {
                        model.citationStyle().set(chosen.id());
                    }
                });
        model.citationStyle().subscribe(id -> CitationStyle.named(id).ifPresent(styles::setValue));
        return styles;
    }

    private static final class StyleNames extends StringConverter<CitationStyle> {

        @Override
        public String toString(@Nullable CitationStyle style) {
            return style == null ? "" : style.name();
        }

        @Override
        public CitationStyle fromString(String name) {
            return CitationStyle.bundled().stream()
                    .filter(style -> style.name().equals(name))
                    .findFirst()
                    .orElseGet(CitationStyle::usual);
        }
    }

    private static VBox colours(SettingsModel model) {
        VBox colours = new VBox(4);
        for (MentionKind kind : MentionKind.values()) {
            if (kind.isUnderlined()) {
                colours.getChildren().add(colour(model, kind));
            }
        }
        return colours;
    }

    private static HBox colour(SettingsModel model, MentionKind kind) {
        Region spot = new Region();
        spot.getStyleClass().setAll("card-spot", kind.style());
        Label name = Controls.label(kind.word());
        name.setMinWidth(96);
        ColorPicker picker = new ColorPicker();
        picker.setId("colour-" + kind.style());
        picker.getStyleClass().add("button");
        picker.setAccessibleRole(AccessibleRole.COMBO_BOX);
        picker.setAccessibleText("Colour of " + kind.word());
        picker.setStyle("-fx-color-label-visible: false;");
        picker.setOnAction(event -> model.colour(kind, hex(picker.getValue())));
        Button reset = Controls.linkButton("Reset", () -> model.colour(kind, null));
        reset.setMinWidth(USE_PREF_SIZE);
        model.colours()
                .subscribe(
                        now -> {
                            String chosen = now.get(kind);
                            reset.setVisible(chosen != null);
                            if (chosen != null) {
                                picker.setValue(Color.web(chosen));
                            }
                        });
        spot.backgroundProperty()
                .subscribe(
                        ground -> {
                            if (!model.colours().get().containsKey(kind)) {
                                usual(ground).ifPresent(picker::setValue);
                            }
                        });
        HBox box = new HBox(8, spot, name, picker, reset);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// The colour that the stylesheet gives a kind.
    private static Optional<Color> usual(@Nullable Background ground) {
        return ground == null || ground.getFills().isEmpty()
                ? Optional.empty()
                : ground.getFills().getLast().getFill() instanceof Color colour
                        ? Optional.of(colour)
                        : Optional.empty();
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    private static VBox folder(Commands commands) {
        Label path = Controls.clippedLabel();
        path.setText(commands.model().workspacePath());
        path.setMaxWidth(320);
        Button other = new Button("Open other workspace…", Controls.icon(Feather.FOLDER));
        other.setMinWidth(USE_PREF_SIZE);
        other.setOnAction(event -> commands.openOther(other));
        return new VBox(4, path, other);
    }
}
