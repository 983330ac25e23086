package org.armscope.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import org.armscope.viewmodel.window.Theme;

/// Puts a theme on, for every window of the program.
final class Themes {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private Themes() {}

    static void wear(Theme theme, Parent root) {
        use(theme);
        root.pseudoClassStateChanged(DARK, theme == Theme.DARK);
    }

    /// Loads the theme's style sheet, for windows to come.
    static void use(Theme theme) {
        Application.setUserAgentStylesheet(
                switch (theme) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheetBSS();
                    case DARK -> new PrimerDark().getUserAgentStylesheetBSS();
                });
    }

    /// What the system prefers.
    static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                ? Theme.DARK
                : Theme.LIGHT;
    }
}
