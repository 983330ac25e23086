package org.armscope.view.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Group;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.armscope.viewmodel.timeline.Look;

/// The colours that the timeline is painted with, as the stylesheet has them now. Each is carried
/// by a shape without extent, since a painted picture has no style of its own.
final class Ink extends Group {

    private static final int TILE = 6;

    private final Map<Look, Rectangle> looks = new EnumMap<>(Look.class);
    private final Rectangle page = carrier("page");
    private final Rectangle text = carrier("text");
    private final Rectangle muted = carrier("muted");
    private final Rectangle line = carrier("line");
    private final Rectangle grid = carrier("grid");
    private final Rectangle accent = carrier("accent");
    private final Rectangle brush = carrier("brush");
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final Map<Color, Paint> hatches = new HashMap<>();

    Ink() {
        setManaged(false);
        for (Look look : Look.values()) {
            looks.put(look, carrier(look.style()));
        }
    }

    /// Changes whenever a colour does.
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    Color of(Look look) {
        Rectangle carrier = looks.get(look);
        return carrier == null ? Color.GRAY : color(carrier);
    }

    Color page() {
        return color(page);
    }

    Color text() {
        return color(text);
    }

    Color muted() {
        return color(muted);
    }

    Color line() {
        return color(line);
    }

    /// Behind everything: lines of the calendar.
    Color grid() {
        return color(grid);
    }

    Color accent() {
        return color(accent);
    }

    /// Over the days marked out.
    Color brush() {
        return color(brush);
    }

    /// Slanting stripes of a colour, for what is hedged.
    Paint hatch(Color color) {
        return hatches.computeIfAbsent(color, Ink::stripes);
    }

    private static Paint stripes(Color color) {
        WritableImage tile = new WritableImage(TILE, TILE);
        PixelWriter pixels = tile.getPixelWriter();
        Color faint = color.deriveColor(0, 1, 1, 0.35);
        for (int x = 0; x < TILE; x++) {
            for (int y = 0; y < TILE; y++) {
                int place = (x + y) % TILE;
                if (place < 3) {
                    pixels.setColor(x, y, place == 1 ? color : faint);
                }
            }
        }
        return new ImagePattern(tile, 0, 0, TILE, TILE, false);
    }

    private Rectangle carrier(String style) {
        Rectangle carrier = new Rectangle();
        carrier.getStyleClass().addAll("ink", style);
        carrier.fillProperty().subscribe((was, now) -> version.set(version.get() + 1));
        getChildren().add(carrier);
        return carrier;
    }

    private static Color color(Rectangle carrier) {
        return carrier.getFill() instanceof Color color ? color : Color.GRAY;
    }
}
