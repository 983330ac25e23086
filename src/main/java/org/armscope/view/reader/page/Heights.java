package org.armscope.view.reader.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/// How high the paragraphs of a page are set. At each layout the text control asks for those in
/// sight one after another, for a hundred behind them, and then for a hundred before them: of each
/// such walk the first are measured, as far as one can scroll in one go, and the rest are estimated
/// by their length until they come nearer.
final class Heights {

    private static final int SCREENS = 2;
    private static final int NOWHERE = -2;

    private final DoubleSupplier screen;
    private final Map<Integer, Double> known = new HashMap<>();
    private double width = Double.NaN;
    private double measured;
    private double characters;

    /// The row asked for last, its height, which way the walk goes, and how far it has come.
    private int last = NOWHERE;

    private double height;
    private int step;
    private double walked;

    /// @param screen how high what is in sight is
    Heights(DoubleSupplier screen) {
        this.screen = screen;
    }

    /// @param length of the paragraph, in characters
    /// @param measuring of the paragraph in a width, where it is near and its height not known yet
    double of(int row, int length, double asked, DoubleUnaryOperator measuring) {
        if (asked != width) {
            forget();
            width = asked;
        }
        walkTo(row);
        Double exact = known.get(row);
        if (exact == null && walked <= SCREENS * screen.getAsDouble()) {
            exact = measuring.applyAsDouble(asked);
            known.put(row, exact);
            measured += exact;
            characters += length;
        }
        height = exact == null ? Math.rint(length * measured / Math.max(1, characters)) : exact;
        return height;
    }

    private void walkTo(int row) {
        int by = row - last;
        if (by != 0) {
            boolean isOn = Math.abs(by) == 1 && (step == 0 || by == step);
            step = isOn ? by : 0;
            walked = isOn ? walked + height : 0;
            last = row;
        }
    }

    /// Forgets all but these.
    void keep(Set<Integer> rows) {
        known.keySet().retainAll(rows);
    }

    /// To be called when a paragraph is set in other faces.
    void forget(int row) {
        known.remove(row);
    }

    private void forget() {
        known.clear();
        measured = 0;
        characters = 0;
        last = NOWHERE;
        step = 0;
        walked = 0;
    }
}
