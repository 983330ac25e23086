package org.armscope.view.reader.page;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/// Brings a place of a page into sight: near it before the page is laid out for the first time,
/// then to it, then to where one reads.
final class Approach {

    /// A place in the article's text to bring into sight.
    ///
    /// @param edge how clear of the upper and lower edge it must stand
    private record Aim(int offset, double edge) {}

    private static final double EDGE = 40;

    /// So near the edge a mention may stand and stay: who clicks it does not want it to jump.
    private static final double NEAR_EDGE = 6;

    private static final int TENTHS = 10;

    /// What was out of sight comes to stand this many tenths of the height below the upper edge.
    private static final int TENTHS_ABOVE = 3;

    /// How many layouts a paragraph may take to be drawn after a jump to it.
    private static final int PULSES = 4;

    private final Region view;
    private final RichTextArea area;
    private final Drawn drawn;
    private final Leaving leaving;
    private final Supplier<@Nullable PageText> shown;
    private final Runnable arrive = this::arrive;
    private final Runnable reach = this::reach;
    private final Runnable settle = this::settle;
    private @Nullable Aim aim;
    private int patience;

    /// True from the opening of a page until the caret stands where it was opened.
    private boolean arriving;

    /// @param leaving does not take what is scrolled here for a reader's own scrolling
    /// @param shown the text that is laid open, or null
    Approach(Drawn drawn, Leaving leaving, Supplier<@Nullable PageText> shown) {
        this.drawn = drawn;
        view = drawn.view();
        area = drawn.area();
        this.leaving = leaving;
        this.shown = shown;
    }

    /// How far below the upper edge one reads.
    static double readingHeight(Region view) {
        return view.getHeight() * TENTHS_ABOVE / TENTHS;
    }

    /// Has nowhere to go, as where another page is opened.
    void stay() {
        aim = null;
    }

    /// Goes to an offset of the article's text, unless it is in sight.
    void to(int offset) {
        take(new Aim(offset, EDGE));
    }

    /// The same, where it may stand quite near an edge and stay.
    void nearly(int offset) {
        take(new Aim(offset, NEAR_EDGE));
    }

    private void take(Aim next) {
        aim = next;
        onNextPulse(reach);
    }

    /// The control lays two hundred paragraphs out each time the caret moves: it moves once, when
    /// it is known where to, and while the control is folded.
    void beforeLayout() {
        Scene scene = view.getScene();
        if (scene == null) {
            arrive();
        } else {
            scene.removePreLayoutPulseListener(arrive);
            scene.addPreLayoutPulseListener(arrive);
            view.requestLayout();
        }
    }

    /// Goes near where a page is to be opened, before it is laid out for the first time; [#reach]
    /// does the rest.
    private void arrive() {
        Scene scene = view.getScene();
        if (scene != null) {
            scene.removePreLayoutPulseListener(arrive);
        }
        PageText text = shown.get();
        Aim now = view.getHeight() > 0 ? aim : null; // else it is gone there once there is room
        TextPos place = text == null || now == null ? null : text.placeOf(now.offset());
        arriving = place != null;
        area.select(
                text == null || place == null
                        ? TextPos.ZERO
                        : text.above(place, readingHeight(view)));
    }

    private void reach() {
        view.getScene().removePostLayoutPulseListener(reach);
        PageText text = shown.get();
        Aim now = aim;
        TextPos place = text == null || now == null ? null : text.placeOf(now.offset());
        if (now == null || place == null) {
            return;
        }
        if (isInSight(now)) {
            if (arriving) {
                area.select(place); // in sight already: nothing is laid out
            }
        } else {
            if (place.equals(area.getCaretPosition())) {
                area.select(TextPos.ZERO); // the control goes only to where the caret is not
            }
            area.select(place);
            patience = PULSES;
            onNextPulse(settle);
        }
        arriving = false;
    }

    /// The jump leaves the place at an edge: moves it to where one reads, once it is drawn.
    private void settle() {
        view.getScene().removePostLayoutPulseListener(settle);
        Aim now = aim;
        if (now == null || isInSight(now) || --patience < 0) {
            return;
        }
        scrollTo(now);
        onNextPulse(settle);
    }

    private void scrollTo(Aim wanted) {
        Bounds place = isInSight(wanted) ? null : drawn.place(wanted.offset());
        if (place != null) {
            scroll((int) Math.round(place.getMinY() * TENTHS / view.getHeight()) - TENTHS_ABOVE);
        }
    }

    private void onNextPulse(Runnable work) {
        Scene scene = view.getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(work);
            scene.addPostLayoutPulseListener(work);
            view.requestLayout();
        }
    }

    /// Scrolls on by tenths of the height; back, if negative.
    private void scroll(int tenths) {
        Node content = Insides.content(area);
        leaving.aside(
                () -> {
                    for (int i = 0; content != null && i < Math.abs(tenths); i++) {
                        content.fireEvent(tenths < 0 ? Wheel.up() : Wheel.down());
                    }
                });
    }

    private boolean isInSight(Aim wanted) {
        Bounds place = drawn.place(wanted.offset());
        return place != null
                && place.getMinY() > wanted.edge()
                && place.getMaxY() < view.getHeight() - wanted.edge();
    }
}
