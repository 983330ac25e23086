package org.armscope.export.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.query.timeline.TimelineEntry;

/// Puts the marks of a lane into rows so that neither marks nor labels touch: each takes the first
/// row with room for both.
final class Packing {

    static final double ROW = 19;
    static final double LABEL = 11;
    private static final double HALF = 6;
    private static final double HALF_WITH_WHISKERS = 9;
    private static final double GAP = 10;
    private static final double BESIDE = 5;
    private static final double WIDEST = 240;
    private static final double NOWHERE = Double.NEGATIVE_INFINITY;

    private final TimeScale scale;
    private final TextWidth width = new TextWidth();
    private final List<Double> ends = new ArrayList<>();

    Packing(TimeScale scale) {
        this.scale = scale;
    }

    private record Item(List<TimelineEntry> entries, double from, double to, String label) {

        double left() {
            return Math.min(from, (from + to) / 2 - half());
        }

        double right() {
            return Math.max(to, (from + to) / 2 + half());
        }

        private double half() {
            Mark mark = new Mark(entries, from, to, 0, label, to);
            return mark.isHedged() || mark.isDerived() ? HALF_WITH_WHISKERS : HALF;
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
        DayRange days =
                entries.stream()
                        .map(TimelineEntry::days)
                        .reduce(DayRange::cover)
                        .orElse(scale.days());
        double from = scale.x(days.from());
        double to = scale.x(days.to().plusDays(1));
        return new Item(entries, from, to, label(entries));
    }

    private String label(List<TimelineEntry> entries) {
        TimelineEntry first = entries.getFirst();
        boolean alike = entries.stream().map(Labels::of).distinct().count() == 1;
        String count = entries.size() == 1 ? "" : " ×" + entries.size();
        String words = beyond(first.days()) + Labels.of(first);
        return alike ? width.fitting(words, LABEL, WIDEST) + count : "×" + entries.size();
    }

    /// The days of what lies beyond the scale's ends or reaches over them, where no line tells
    /// them.
    private String beyond(DayRange days) {
        boolean before = days.from().isBefore(scale.days().from());
        boolean after = days.to().isAfter(scale.days().to());
        return before || after
                ? (before ? "‹ " : "") + DayWords.of(days) + (after ? " ›" : "") + ", "
                : "";
    }

    private Mark placed(Item item) {
        double room = width.of(item.label(), LABEL) + GAP;
        double middle = (item.from() + item.to()) / 2;
        if (item.right() + room <= scale.right()) {
            return at(item, item.left(), item.right() + room, item.right() + BESIDE);
        }
        if (item.left() - room >= scale.left()) {
            double left = item.left() - room;
            return at(item, left, item.right(), left + GAP - BESIDE);
        }
        return middle + HALF + room < item.right()
                ? at(item, item.left(), item.right(), middle + HALF + BESIDE) // on the bar itself
                : at(item, item.left(), item.right(), NOWHERE);
    }

    /// The first row that is free from there on, perhaps a new one.
    private int rowWithRoom(double from) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) + GAP / 2 <= from) {
                return row;
            }
        }
        ends.add(NOWHERE);
        return ends.size() - 1;
    }

    private Mark at(Item item, double begin, double end, double labelX) {
        int row = rowWithRoom(begin);
        ends.set(row, end);
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
