package org.armscope.viewmodel.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.armscope.viewmodel.timeline.Picture.Band;
import org.armscope.viewmodel.timeline.Picture.Cluster;
import org.armscope.viewmodel.timeline.Picture.Single;

/// Lays out one lane. Time is cut into cells that stand still while the window moves; the events
/// of a cell are packed into rows, or, where they find no room, drawn as one cluster.
final class Placing {

    /// Above the first row: the lane's name stands there.
    static final double HEAD = 24;

    static final double ROW = 21;
    private static final double FOOT = 6;
    private static final double LEAST_CELL = 20;
    private static final double HALF = Picture.GLYPH / 2;
    private static final double GAP = 3;

    /// Beyond the mark, at the least, where a date is derived.
    private static final double WHISKER = 4;

    /// A label does not wait for the end of days that go on so far.
    private static final double LONG = 130;

    private final EventTable table;
    private final TimeWindow window;
    private final double width;
    private final Band band;
    private final Lane lane;
    private final Rows rows;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();

    /// A mark whose label's room is not known yet.
    private record Draft(int event, double x, double left, double right, int row) {}

    Placing(Lanes lanes, TimeWindow window, double width, Band band, Lane lane) {
        table = lanes.table();
        this.window = window;
        this.width = width;
        this.band = band;
        this.lane = lane;
        rows = new Rows((int) Math.max(1, (band.height() - HEAD - FOOT) / ROW));
    }

    /// Adds what it lays out.
    void place(List<Single> singles, List<Cluster> all) {
        double days = cellDays(window.length() / width);
        long first = (long) Math.floor(window.from() / days);
        long past = (long) Math.ceil(window.to() / days);
        int begin = lane.before(first * days);
        int end = lane.before(past * days);
        edge(0, begin, 0);
        int from = begin;
        for (long cell = first; cell < past && from < end; cell++) {
            int to = lane.before((cell + 1) * days);
            if (to > from) {
                fill(lane, from, to, window.x(cell * days, width), days / window.length() * width);
            }
            from = to;
        }
        edge(end, lane.size(), width - LEAST_CELL);
        drafts.forEach(draft -> singles.add(single(draft)));
        all.addAll(clusters);
    }

    /// The length of a cell: a power of two days, so that cells split and join but never slide.
    static double cellDays(double daysPerPixel) {
        return Math.pow(2, Math.ceil(Math.log(LEAST_CELL * daysPerPixel) / Math.log(2)));
    }

    /// Events whose middle lies out of sight but whose days reach into it stand at the edge.
    private void edge(int from, int to, double left) {
        int[] reaching =
                IntStream.range(from, to)
                        .map(i -> lane.events()[i])
                        .filter(event -> reaches(event))
                        .toArray();
        if (reaching.length > 0) {
            fill(new Lane(lane.name(), table, reaching), 0, reaching.length, left, LEAST_CELL);
        }
    }

    private boolean reaches(int event) {
        return table.from(event) < window.to() && table.past(event) > window.from();
    }

    private void fill(Lane of, int from, int to, double left, double cell) {
        rows.mark();
        int drafted = drafts.size();
        boolean placed = to - from <= 3 * rows.size();
        for (int i = from; placed && i < to; i++) {
            placed = draft(of.events()[i], left, cell);
        }
        if (!placed) {
            rows.undo();
            drafts.subList(drafted, drafts.size()).clear();
            cluster(of, from, to, left, cell);
        }
    }

    private boolean draft(int event, double cellLeft, double cell) {
        double x = window.x(table.middle(event), width);
        double from = window.x(table.from(event), width);
        double past = window.x(table.past(event), width);
        if (x < cellLeft - cell || x > cellLeft + 2 * cell) {
            x = cellLeft + cell / 2; // its middle is out of sight: the mark stays at the edge
        }
        double left = Math.min(x - HALF, from);
        double right = Math.max(x + HALF, past);
        int row = rows.take(left, right, x - HALF, x + HALF);
        if (row >= 0) {
            drafts.add(new Draft(event, x, from, past, row));
        }
        return row >= 0;
    }

    private void cluster(Lane of, int from, int to, double left, double cell) {
        double column = Math.min(22, cell * 0.64);
        double room = band.height() - HEAD - FOOT - 12;
        double share = Math.log(1d + to - from) / Math.log(2d + Math.max(lane.size(), 30));
        double height =
                to - from == 1 ? column : Math.rint(room * (0.2 + 0.8 * Math.min(1, share)));
        double start = left + (cell - column) / 2;
        double top = band.top() + band.height() - FOOT - height;
        List<Integer> looks = Arrays.stream(of.looks(from, to)).boxed().toList();
        clusters.add(new Cluster(start, top, column, height, looks, of, from, to));
        rows.fillTo(start + column);
    }

    private Single single(Draft draft) {
        double y = band.top() + HEAD + draft.row * ROW + ROW / 2;
        double label = label(draft);
        double room = Math.max(0, end(draft, label) - GAP - label);
        return new Single(draft.event, draft.x, y, draft.left, draft.right, label, room);
    }

    private static double label(Draft draft) {
        double past = draft.right - draft.x > LONG ? draft.x + HALF : draft.right;
        return Math.max(draft.x + HALF + WHISKER, past) + GAP;
    }

    /// Where whatever comes next in a mark's row begins.
    private double end(Draft draft, double label) {
        double end = width;
        for (Draft other : drafts) {
            if (other.row == draft.row && other.x > draft.x) {
                double begins = Math.min(other.left, other.x - HALF - WHISKER);
                end = Math.min(end, Math.max(begins, label));
            }
        }
        for (Cluster cluster : clusters) {
            if (cluster.left() > draft.x) {
                end = Math.min(end, cluster.left());
            }
        }
        return end;
    }
}
