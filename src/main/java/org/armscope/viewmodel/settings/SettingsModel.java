package org.armscope.viewmodel.settings;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.window.Theme;
import org.jspecify.annotations.Nullable;

/// The settings as they are now; a change takes effect at once.
public final class SettingsModel {

    /// How much of a mention's colour lies behind its words.
    private static final String FILL = "0.16";

    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(Settings.FIRST.theme());
    private final ObjectProperty<Theme> system = new SimpleObjectProperty<>(Theme.LIGHT);
    private final IntegerProperty textSize = new SimpleIntegerProperty(100);
    private final StringProperty citationStyle =
            new SimpleStringProperty(Settings.FIRST.citationStyle());
    private final ObjectProperty<Map<MentionKind, String>> colours =
            new SimpleObjectProperty<>(Map.of());
    private final BooleanProperty open = new SimpleBooleanProperty();

    /// @param theme the window's: follows the choice, and chooses when it is changed itself
    public SettingsModel(ObjectProperty<Theme> theme) {
        choice.subscribe((was, now) -> theme.set(now.on(system.get())));
        system.subscribe((was, now) -> theme.set(choice.get().on(now)));
        theme.subscribe(
                (was, now) -> {
                    if (now != choice.get().on(system.get())) {
                        choice.set(ThemeChoice.of(now));
                    }
                });
    }

    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    /// What the system prefers.
    public ObjectProperty<Theme> system() {
        return system;
    }

    /// Of the whole interface, in per cent.
    public IntegerProperty textSize() {
        return textSize;
    }

    /// Makes the interface larger, or smaller, by so many per cent, as far as it goes.
    public void resize(int by) {
        textSize.set(Math.clamp(textSize.get() + by, Settings.LEAST, Settings.MOST));
    }

    /// The id of the style in which citations are copied and exported.
    public StringProperty citationStyle() {
        return citationStyle;
    }

    /// The colours of mentions that are not the usual ones, as `#rrggbb`.
    public ObjectProperty<Map<MentionKind, String>> colours() {
        return colours;
    }

    /// Gives a kind of mention a colour.
    ///
    /// @param colour as `#rrggbb`; null for the usual one
    public void colour(MentionKind kind, @Nullable String colour) {
        Map<MentionKind, String> all = new EnumMap<>(MentionKind.class);
        all.putAll(colours.get());
        if (colour == null) {
            all.remove(kind);
        } else {
            all.put(kind, colour);
        }
        colours.set(Map.copyOf(all));
    }

    /// The chosen colours as the stylesheet's own; empty where all are the usual ones.
    public String style() {
        StringBuilder style = new StringBuilder();
        for (Map.Entry<MentionKind, String> one : new TreeMap<>(colours.get()).entrySet()) {
            String name = "-armscope-" + one.getKey().style();
            int rgb = Integer.parseInt(one.getValue().substring(1), 16);
            style.append(name).append(": ").append(one.getValue()).append("; ");
            style.append(
                    String.format(
                            Locale.ROOT,
                            "%s-fill: rgba(%d, %d, %d, %s); ",
                            name,
                            rgb >> 16,
                            rgb >> 8 & 0xff,
                            rgb & 0xff,
                            FILL));
        }
        return style.toString().strip();
    }

    /// True while the settings are in sight.
    public BooleanProperty open() {
        return open;
    }

    /// Takes up what was chosen before.
    public void recall(Settings settings) {
        choice.set(settings.theme());
        textSize.set(settings.textSize());
        citationStyle.set(settings.citationStyle());
        colours.set(settings.colours());
    }

    public Settings remember() {
        return new Settings(choice.get(), textSize.get(), citationStyle.get(), colours.get());
    }
}
