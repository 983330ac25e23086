package org.armscope.viewmodel.timeline;

import java.util.Arrays;

/// The rows of a lane, filled from left to right. Marks must not touch; days may lie over one
/// another where no row is free of both.
final class Rows {

    private static final double APART = 2;

    private final double[] marks;
    private final double[] days;
    private final double[] marksBefore;
    private final double[] daysBefore;

    Rows(int size) {
        marks = new double[size];
        days = new double[size];
        Arrays.fill(marks, Double.NEGATIVE_INFINITY);
        Arrays.fill(days, Double.NEGATIVE_INFINITY);
        marksBefore = marks.clone();
        daysBefore = days.clone();
    }

    int size() {
        return marks.length;
    }

    /// Remembers how it stands, for [#undo].
    void mark() {
        System.arraycopy(marks, 0, marksBefore, 0, marks.length);
        System.arraycopy(days, 0, daysBefore, 0, days.length);
    }

    void undo() {
        System.arraycopy(marksBefore, 0, marks, 0, marks.length);
        System.arraycopy(daysBefore, 0, days, 0, days.length);
    }

    /// Takes the first row that has room, else that with room for the mark whose days end first.
    ///
    /// @return its number, or -1
    int take(double left, double right, double markLeft, double markRight) {
        for (int row = 0; row < size(); row++) {
            if (days[row] + APART <= left) {
                return taken(row, right, markRight);
            }
        }
        int least = -1;
        for (int row = 0; row < size(); row++) {
            boolean isFree = marks[row] + APART <= markLeft;
            if (isFree && (least < 0 || days[row] < days[least])) {
                least = row;
            }
        }
        return least < 0 ? -1 : taken(least, right, markRight);
    }

    /// Nothing more stands left of `x`.
    void fillTo(double x) {
        for (int row = 0; row < size(); row++) {
            marks[row] = Math.max(marks[row], x);
            days[row] = Math.max(days[row], x);
        }
    }

    private int taken(int row, double right, double markRight) {
        days[row] = Math.max(days[row], right);
        marks[row] = markRight;
        return row;
    }
}
