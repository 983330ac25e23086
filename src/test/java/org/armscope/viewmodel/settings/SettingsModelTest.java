package org.armscope.viewmodel.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.window.Theme;
import org.junit.jupiter.api.Test;

class SettingsModelTest {

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final SettingsModel model = new SettingsModel(theme);

    @Test
    void theThemeFollowsTheSystemUntilOneIsChosen() {
        model.system().set(Theme.DARK);
        assertEquals(Theme.DARK, theme.get());
        model.choice().set(ThemeChoice.LIGHT);
        assertEquals(Theme.LIGHT, theme.get());
        model.system().set(Theme.LIGHT);
        model.system().set(Theme.DARK);
        assertEquals(Theme.LIGHT, theme.get());
    }

    @Test
    void changingTheThemeItselfIsAChoice() {
        theme.set(Theme.DARK);
        assertEquals(ThemeChoice.DARK, model.choice().get());
    }

    @Test
    void aChosenColourStandsForMarkAndFillUntilItIsReset() {
        assertEquals("", model.style());
        model.colour(MentionKind.PLACE, "#102030");
        assertEquals(
                "-armscope-place: #102030; -armscope-place-fill: rgba(16, 32, 48, 0.16);",
                model.style());
        model.colour(MentionKind.PLACE, null);
        assertEquals("", model.style());
    }

    @Test
    void theTextStaysBetweenItsBounds() {
        model.resize(500);
        assertEquals(Settings.MOST, model.textSize().get());
        model.resize(-500);
        assertEquals(Settings.LEAST, model.textSize().get());
    }

    @Test
    void whatIsRememberedIsRecalledAndNonsenseIsPutRight() {
        Settings chosen =
                new Settings(ThemeChoice.DARK, 150, "apa", Map.of(MentionKind.PERSON, "#123456"));
        model.recall(chosen);
        assertEquals(chosen, model.remember());
        assertEquals(Theme.DARK, theme.get());
        assertEquals(
                new Settings(ThemeChoice.SYSTEM, 200, Settings.FIRST.citationStyle(), Map.of()),
                new Settings(
                        ThemeChoice.SYSTEM, 900, "nobody", Map.of(MentionKind.DATE, "reddish")));
    }
}
