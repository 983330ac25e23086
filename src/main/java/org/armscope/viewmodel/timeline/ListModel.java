package org.armscope.viewmodel.timeline;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.armscope.annotation.DayRange;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.Counts;

/// The list beside the timeline: what is in sight or marked out, or what was opened there.
public final class ListModel {

    private final TimelineModel timeline;
    private final ReadOnlyObjectWrapper<Listing> listing =
            new ReadOnlyObjectWrapper<>(Listing.NONE);
    private final BooleanProperty eventsListed = new SimpleBooleanProperty();

    ListModel(TimelineModel timeline) {
        this.timeline = timeline;
    }

    public ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    /// True while the list tells of events, false while of landmarks.
    public BooleanProperty eventsListed() {
        return eventsListed;
    }

    /// Lists the members of a cluster.
    public void open(Picture.Cluster cluster) {
        EventTable table = timeline.lanes().get().table();
        List<TimelineEntry> members = cluster.events().stream().map(table::entry).toList();
        timeline.evidence().deselect();
        eventsListed.set(true);
        listing.set(new Listing(Counts.of(members.size(), "event") + " here", members, true));
    }

    /// Lists the events of a deal or turning point, and moves the window to where they lie.
    public void open(Landmark landmark) {
        timeline.evidence().deselect();
        timeline.window().set(TimeWindow.around(landmark.sight()));
        listing.set(
                new Listing(
                        landmark.deal() == null ? landmark.title() : landmark.deal().title(),
                        landmark.events(),
                        true,
                        landmark.deal()));
    }

    /// Lists what is in sight again.
    public void close() {
        renew();
    }

    /// Follows the window of time, unless something else is listed.
    void follow() {
        if (!listing.get().isCluster() && timeline.brush().get() == null) {
            renew();
        }
    }

    /// Lists what is marked out, else what is in sight.
    void renew() {
        DayRange days = timeline.brush().get();
        Lanes lanes = timeline.lanes().get();
        List<TimelineEntry> entries =
                days == null
                        ? lanes.in(timeline.window().get())
                        : lanes.events().stream()
                                .filter(entry -> entry.days().overlaps(days))
                                .toList();
        String where = days == null ? " in sight" : " in " + EventWords.exactly(days);
        Listing next = new Listing(Counts.of(entries.size(), "event") + where, entries, false);
        if (next.differs(listing.get())) {
            listing.set(next);
        }
    }
}
