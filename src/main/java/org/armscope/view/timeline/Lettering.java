package org.armscope.view.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A font, and how wide its words are: measured once for each letter, and added up.
final class Lettering {

    private final Font font;
    private final Text probe = new Text();
    private final Map<Character, Double> widths = new HashMap<>();

    /// From the middle of a line down to its baseline.
    private final double rise;

    /// From the baseline down to the end of a line.
    private final double drop;

    Lettering(String family, double size) {
        font = Font.font(family, size);
        probe.setFont(font);
        Bounds line = probe.getLayoutBounds();
        rise = -line.getMinY() - line.getHeight() / 2;
        drop = line.getMaxY();
    }

    Font font() {
        return font;
    }

    double width(String words) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            width += widths.computeIfAbsent(words.charAt(i), this::measure);
        }
        return width;
    }

    /// The whole unit nearest to where the baseline of words lies whose middle is at a height.
    double baseline(double middle) {
        return Math.rint(middle + rise);
    }

    /// Likewise of words whose line ends at a height.
    double above(double bottom) {
        return Math.rint(bottom - drop);
    }

    /// The words, cut with an ellipsis to fit; empty where not even a few letters would.
    String fit(String words, double room) {
        if (room < 28) {
            return "";
        }
        double width = 0;
        double ellipsis = width("…");
        int fits = 0;
        for (int i = 0; i < words.length(); i++) {
            width += width(words.substring(i, i + 1));
            if (width > room) {
                return fits < 4 ? "" : words.substring(0, fits).stripTrailing() + "…";
            }
            if (width + ellipsis <= room) {
                fits = i + 1;
            }
        }
        return words;
    }

    /// The words, or as many whole ones as fit with an ellipsis behind them; empty where not even
    /// the first would: the beginning of a word tells nothing.
    String whole(String words, double room) {
        String shown = words;
        int end = words.length();
        while (width(shown) > room) {
            end = words.lastIndexOf(' ', end - 1);
            if (end <= 0) {
                return "";
            }
            shown = words.substring(0, end).replaceFirst("[,:;]+$", "") + "…";
        }
        return shown;
    }

    private double measure(char letter) {
        probe.setText(String.valueOf(letter).repeat(10));
        return probe.getLayoutBounds().getWidth() / 10;
    }
}
