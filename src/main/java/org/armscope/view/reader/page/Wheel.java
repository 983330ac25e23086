package org.armscope.view.reader.page;

import javafx.scene.input.ScrollEvent;

/// Turns of a mouse wheel: the one way in which the text control can be asked to scroll by a part
/// of its height, a tenth for each turn.
public final class Wheel {

    private static final double TURN = 40;

    private Wheel() {}

    /// A turn towards the beginning.
    public static ScrollEvent up() {
        return turn(TURN);
    }

    /// A turn towards the end.
    public static ScrollEvent down() {
        return turn(-TURN);
    }

    private static ScrollEvent turn(double by) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
