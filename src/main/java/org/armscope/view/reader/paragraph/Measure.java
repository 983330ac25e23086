package org.armscope.view.reader.paragraph;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide a line of reading text is: seventy characters of English prose.
public final class Measure {

    static final String FAMILY = "Source Serif 4";

    /// Of a line.
    static final int CHARACTERS = 70;

    /// Of line height over font size.
    private static final double LEADING = 1.55;

    /// Seventy characters with about the letters' usual shares.
    private static final String SEVENTY =
            "The talks on a licence had gone on since May, and both sides said that";

    private Measure() {}

    /// How wide the column is, in pixels, for reading text of this size.
    public static double width(double fontSize) {
        return Math.ceil(set(SEVENTY, fontSize).getLayoutBounds().getWidth());
    }

    /// What must stand between two lines, over the font's own height.
    static double spacing(double fontSize) {
        return Math.max(0, line(fontSize) - set("Ag", fontSize).getLayoutBounds().getHeight());
    }

    /// From one line to the next.
    static double line(double fontSize) {
        return fontSize * LEADING;
    }

    private static Text set(String words, double fontSize) {
        Text text = new Text(words);
        text.setFont(Font.font(FAMILY, fontSize));
        return text;
    }
}
