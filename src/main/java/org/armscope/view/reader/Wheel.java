package org.armscope.view.reader;

import javafx.scene.input.ScrollEvent;

/// Turns of a mouse wheel: the one way in which the text control can be asked to scroll by a part
/// of its height, a tenth for each turn.
final class Wheel {

    private static final double TURN = 40;

    private Wheel() {}

    static ScrollEvent up() {
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
                TURN,
                0,
                TURN,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
