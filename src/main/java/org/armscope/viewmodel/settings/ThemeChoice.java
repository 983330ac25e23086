package org.armscope.viewmodel.settings;

import org.armscope.viewmodel.window.Theme;

/// Light, dark, or what the system prefers.
public enum ThemeChoice {
    SYSTEM("As the system"),
    LIGHT("Light"),
    DARK("Dark");

    private final String word;

    ThemeChoice(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /// The theme it means.
    ///
    /// @param system what the system prefers now
    public Theme on(Theme system) {
        return switch (this) {
            case SYSTEM -> system;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    static ThemeChoice of(Theme theme) {
        return theme == Theme.LIGHT ? LIGHT : DARK;
    }
}
