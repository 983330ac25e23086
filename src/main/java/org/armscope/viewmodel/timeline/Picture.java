package org.armscope.viewmodel.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be drawn of a window: bands, events that have room as marks of their own, and
/// clusters of those that have not. All in pixels; `height` may be more than there was room for.
public record Picture(
        TimeWindow window,
        double width,
        double height,
        List<Band> bands,
        List<Single> singles,
        List<Cluster> clusters) {

    /// Across a mark of its own.
    public static final double GLYPH = 13;

    private static final double LEAST_BAND = 74;

    /// What a mark needs, in square pixels, for words beside it not to crowd the marks around.
    private static final double WITH_WORDS = 2900;

    public Picture {
        bands = List.copyOf(bands);
        singles = List.copyOf(singles);
        clusters = List.copyOf(clusters);
    }

    /// One lane's place.
    public record Band(String name, int size, double top, double height) {}

    /// An event with a mark of its own.
    ///
    /// @param event its number in the table
    /// @param x the middle of its mark
    /// @param left where its days begin
    /// @param right where they end
    /// @param label where a label may begin: behind the mark, and behind the days if they are few
    /// @param room how wide it may be
    public record Single(
            int event, double x, double y, double left, double right, double label, double room) {}

    /// Events that lie too close to tell apart.
    ///
    /// @param looks how many there are of each look, by ordinal
    /// @param lane holds the members, from the `first`-th up to before `past`
    public record Cluster(
            double left,
            double top,
            double width,
            double height,
            List<Integer> looks,
            Lane lane,
            int first,
            int past) {

        public Cluster {
            looks = List.copyOf(looks);
        }

        public int size() {
            return past - first;
        }

        /// The numbers of its members in the table, by time.
        public List<Integer> events() {
            List<Integer> events = new ArrayList<>(size());
            for (int i = first; i < past; i++) {
                events.add(lane.events()[i]);
            }
            return events;
        }

        boolean holds(int event) {
            for (int i = first; i < past; i++) {
                if (lane.events()[i] == event) {
                    return true;
                }
            }
            return false;
        }
    }

    /// Lays out a window.
    ///
    /// @param room the height there is; many lanes take more
    public static Picture of(Lanes lanes, TimeWindow window, double width, double room) {
        List<Band> bands = bands(lanes.lanes(), room);
        List<Single> singles = new ArrayList<>();
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            new Placing(lanes, window, width, bands.get(i), lanes.lanes().get(i))
                    .place(singles, clusters);
        }
        double height = bands.isEmpty() ? room : bands.getLast().top() + bands.getLast().height();
        return new Picture(window, width, Math.max(room, height), bands, singles, clusters);
    }

    /// How many events it shows, in marks and in clusters.
    public int count() {
        return singles.size() + clusters.stream().mapToInt(Cluster::size).sum();
    }

    /// False where marks stand so close that words would only crowd them.
    public boolean hasRoomForWords() {
        return singles.size() * WITH_WORDS <= width * height;
    }

    /// The mark nearest to a place, or null where none is near.
    public @Nullable Single singleAt(double x, double y) {
        Single nearest = null;
        double least = GLYPH * 0.8;
        for (Single single : singles) {
            double distance = Math.hypot(single.x() - x, single.y() - y);
            if (distance < least) {
                least = distance;
                nearest = single;
            }
        }
        return nearest == null ? barAt(x, y) : nearest;
    }

    private @Nullable Single barAt(double x, double y) {
        for (Single single : singles) {
            boolean inDays = x >= single.left() && x <= single.right();
            if (inDays && Math.abs(y - single.y()) <= GLYPH / 2) {
                return single;
            }
        }
        return null;
    }

    /// The cluster at a place, or null.
    public @Nullable Cluster clusterAt(double x, double y) {
        for (Cluster cluster : clusters) {
            boolean beside = x < cluster.left() - 2 || x > cluster.left() + cluster.width() + 2;
            if (!beside && y >= cluster.top() - 14 && y <= cluster.top() + cluster.height()) {
                return cluster;
            }
        }
        return null;
    }

    /// The first mark of an event, or null where it has none of its own.
    public @Nullable Single singleOf(int event) {
        return singles.stream().filter(single -> single.event() == event).findFirst().orElse(null);
    }

    /// The first cluster that holds an event, or null.
    public @Nullable Cluster clusterOf(int event) {
        return clusters.stream().filter(cluster -> cluster.holds(event)).findFirst().orElse(null);
    }

    /// Each lane gets what two rows need, and a share of the rest that grows with its events.
    private static List<Band> bands(List<Lane> lanes, double room) {
        double spare = Math.max(0, room - LEAST_BAND * lanes.size());
        double weight = lanes.stream().mapToDouble(Picture::weight).sum();
        List<Band> bands = new ArrayList<>();
        double top = 0;
        for (Lane lane : lanes) {
            double height = Math.floor(LEAST_BAND + spare * weight(lane) / weight);
            bands.add(new Band(lane.name(), lane.size(), top, height));
            top += height;
        }
        return bands;
    }

    private static double weight(Lane lane) {
        return 2 + Math.sqrt(Math.min(lane.size(), 400));
    }
}
