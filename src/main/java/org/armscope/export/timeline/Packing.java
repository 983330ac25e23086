package org.armscope.export.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.armscope.query.timeline.TimelineEntry;

/// Puts the marks of a lane into rows so that neither marks nor labels touch. Each takes the first
/// row with room; a lane that has all its rows leaves labels out, and at last lets marks overlap.
final class Packing {

    static final double ROW = 19;
    static final double LABEL = 11;
    private static final int MOST_ROWS = 60;
    private static final double HALF = 9;
    private static final double GAP = 8;
    private static final double WIDEST = 190;
    private static final double NOWHERE = Double.NEGATIVE_INFINITY;

    private final TimeScale scale;
    private final TextWidth width = new TextWidth();
    private final List<Double> ends = new ArrayList<>();

    Packing(TimeScale scale) {
        this.scale = scale;
    }

    private record Item(List<TimelineEntry> entries, double from, double to, String label) {

        double left() {
            return Math.min(from, (from + to) / 2 - HALF);
        }

        double right() {
            return Math.max(to, (from + to) / 2 + HALF);
        }
    }

    /// The marks, with `y` counted from the top of the lane's first row.
    List<Mark> marks(Collection<List<TimelineEntry>> groups) {
        ends.clear();
        return groups.stream()
                .map(this::item)
                .sorted(Comparator.comparingDouble(Item::left).thenComparingDouble(Item::right))
                .map(this::placed)
                .toList();
    }

    /// How many rows the last marks took.
    int rows() {
        return ends.size();
    }

    private Item item(List<TimelineEntry> entries) {
        TimelineEntry first = entries.getFirst();
        double from = scale.x(first.days().from());
        double to = scale.x(first.days().to().plusDays(1));
        return new Item(entries, from, to, label(entries));
    }

    private String label(List<TimelineEntry> entries) {
        TimelineEntry first = entries.getFirst();
        boolean off =
                first.days().to().isBefore(scale.days().from())
                        || first.days().from().isAfter(scale.days().to());
        boolean alike = entries.stream().map(Labels::of).distinct().count() == 1;
        String count = entries.size() == 1 ? "" : " ×" + entries.size();
        String words = (off ? DayWords.of(first.days()) + ", " : "") + Labels.of(first);
        return alike
                ? width.fitting(words, LABEL, WIDEST) + count
                : entries.size() + " events";
    }

    private Mark placed(Item item) {
        double room = width.of(item.label(), LABEL) + GAP;
        if (item.right() + room <= scale.right()) {
            int row = rowWithRoom(item.left());
            if (row >= 0) {
                return at(item, row, item.right() + room, item.right() + 3);
            }
        } else {
            int row = rowWithRoom(item.left() - room);
            if (row >= 0 && item.left() - room >= scale.left()) {
                return at(item, row, item.right(), item.left() - room + GAP - 3);
            }
        }
        return bare(item);
    }

    private Mark bare(Item item) {
        int row = rowWithRoom(item.left());
        if (row < 0) {
            row = 0;
            for (int i = 1; i < ends.size(); i++) {
                row = ends.get(i) < ends.get(row) ? i : row;
            }
        }
        return at(item, row, item.right(), NOWHERE);
    }

    /// The first row that is free from there on; -1 if there is none and may be no other.
    private int rowWithRoom(double from) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) + GAP / 2 <= from) {
                return row;
            }
        }
        if (ends.size() == MOST_ROWS) {
            return -1;
        }
        ends.add(NOWHERE);
        return ends.size() - 1;
    }

    private Mark at(Item item, int row, double end, double labelX) {
        ends.set(row, Math.max(ends.get(row), end));
        boolean labelled = labelX != NOWHERE;
        return new Mark(
                item.entries(),
                item.from(),
                item.to(),
                (row + 0.5) * ROW,
                labelled ? item.label() : "",
                labelled ? labelX : item.right());
    }
}
