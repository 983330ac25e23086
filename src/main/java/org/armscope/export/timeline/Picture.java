package org.armscope.export.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/// Where everything stands on the picture of a timeline: values only, drawn alike by every output.
/// Lengths are in pixels from the upper left corner.
///
/// @param scale null where there is no entry
/// @param top where the lanes begin
public record Picture(
        double width,
        double height,
        double top,
        Caption caption,
        @Nullable TimeScale scale,
        List<Tick> ticks,
        List<Band> bands) {

    static final double WIDTH = 1600;
    static final double MARGIN = 28;
    private static final double TOP = 150;
    private static final double AXIS = 26;
    private static final double BAND_HEAD = 26;
    private static final double BAND_FOOT = 8;
    private static final double EMPTY = 60;
    private static final double FOOT = 44;
    private static final double TICK_ROOM = 58;

    /// Beyond so many marks or rows in a lane those that are near one another are gathered.
    private static final int MOST_MARKS = 1_000;

    private static final int MOST_ROWS = 100;

    public Picture {
        ticks = List.copyOf(ticks);
        bands = List.copyOf(bands);
    }

    /// Lays entries out.
    ///
    /// @param from the first day to show, or null for what the entries need
    /// @param to the last day to show, or null likewise
    public static Picture of(
            List<TimelineEntry> entries,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Caption caption) {
        double top = TOP + AXIS;
        if (entries.isEmpty()) {
            return new Picture(WIDTH, top + EMPTY + FOOT, top, caption, null, List.of(), List.of());
        }
        TimeScale scale = scale(entries, from, to);
        List<Band> bands = new ArrayList<>();
        double bottom = top;
        for (Lane lane : Lane.values()) {
            List<TimelineEntry> inside =
                    entries.stream().filter(entry -> Lane.of(entry) == lane).toList();
            if (!inside.isEmpty()) {
                Band band = band(lane, inside, scale, bottom);
                bands.add(band);
                bottom = band.bottom();
            }
        }
        return new Picture(
                WIDTH, bottom + AXIS + FOOT, top, caption, scale, scale.ticks(TICK_ROOM), bands);
    }

    private static TimeScale scale(
            List<TimelineEntry> entries, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<DayRange> days = entries.stream().map(TimelineEntry::days).toList();
        TimeScale fitting = TimeScale.of(days, MARGIN, WIDTH - MARGIN);
        LocalDate first = from == null ? fitting.days().from() : from;
        LocalDate last = to == null ? fitting.days().to() : to;
        return last.isBefore(first)
                ? fitting
                : new TimeScale(new DayRange(first, last), MARGIN, WIDTH - MARGIN);
    }

    private static Band band(Lane lane, List<TimelineEntry> entries, TimeScale scale, double top) {
        Packing packing = new Packing(scale);
        Collection<List<TimelineEntry>> groups = Clusters.alike(entries);
        List<Mark> marks = groups.size() <= MOST_MARKS ? packing.marks(groups) : List.of();
        if (marks.isEmpty() || packing.rows() > MOST_ROWS) {
            marks = packing.marks(Clusters.near(entries, scale));
        }
        double bottom = top + BAND_HEAD + packing.rows() * Packing.ROW + BAND_FOOT;
        return new Band(
                lane,
                top,
                bottom,
                marks.stream().map(mark -> lowered(mark, top + BAND_HEAD)).toList());
    }

    private static Mark lowered(Mark mark, double by) {
        return new Mark(
                mark.entries(), mark.from(), mark.to(), mark.y() + by, mark.label(), mark.labelX());
    }

    /// Where the lanes end.
    public double bottom() {
        return bands.isEmpty() ? top + EMPTY : bands.getLast().bottom();
    }
}
