package org.armscope.viewmodel.timeline;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EventMention;
import org.armscope.query.timeline.EventId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.decide.Aspect;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.jspecify.annotations.Nullable;

/// The timeline: which events it shows, what stretch of time is in sight, and which event is
/// selected, whose sentence the reader beside it then shows.
public final class TimelineModel {

    /// How much closer one step of zoom goes.
    public static final double STEP = 0.6;

    private static final TimeWindow AT_FIRST = new TimeWindow(7300, 12_420);

    private final TimelineSource source;
    private final Pointed pointed;
    private final ReaderModel reader;

    private final ObjectProperty<TimeWindow> window = new SimpleObjectProperty<>(AT_FIRST);
    private final ObjectProperty<EventFilter> filter =
            new SimpleObjectProperty<>(EventFilter.FIRST);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.KOREA);
    private final ReadOnlyObjectWrapper<Lanes> lanes = new ReadOnlyObjectWrapper<>(Lanes.NONE);
    private final ObjectProperty<@Nullable DayRange> brush = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable TimelineEntry> selected =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Listing> listing =
            new ReadOnlyObjectWrapper<>(Listing.NONE);
    private final BooleanProperty eventsListed = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Vacancy> vacancy =
            new ReadOnlyObjectWrapper<>(Vacancy.READING);
    private final ReadOnlyObjectWrapper<TimelineStock> stock =
            new ReadOnlyObjectWrapper<>(TimelineStock.EMPTY);
    private final BooleanProperty still = new SimpleBooleanProperty();
    private @Nullable EventId wanted;
    private Selection narrowed = Selection.NONE;
    private boolean read;
    private boolean fitted;

    /// @param reader shows the sentence of the selected event
    public TimelineModel(Desk desk, Threads threads, ReaderModel reader) {
        source = new TimelineSource(desk, threads);
        pointed = new Pointed(desk, threads);
        this.reader = reader;
        filter.subscribe((was, now) -> divide());
        grouping.subscribe((was, now) -> divide());
        window.subscribe((was, now) -> list());
        brush.subscribe((was, now) -> listAnew());
    }

    /// The stretch of time in sight.
    public ObjectProperty<TimeWindow> window() {
        return window;
    }

    public ObjectProperty<EventFilter> filter() {
        return filter;
    }

    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /// The events that the filter lets through.
    public ReadOnlyObjectProperty<Lanes> lanes() {
        return lanes.getReadOnlyProperty();
    }

    /// Days marked out, for the list and for other panes; null for none.
    public ObjectProperty<@Nullable DayRange> brush() {
        return brush;
    }

    /// The event whose evidence the reader shows, or null.
    public ReadOnlyObjectProperty<@Nullable TimelineEntry> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The event whose evidence is open, or is to be once the events are read; null for none.
    public @Nullable EventId chosen() {
        TimelineEntry open = selected.get();
        return open == null ? wanted : open.id();
    }

    public ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    /// The deals and turning points that the filter lets through, by time. Found anew each time.
    public List<Landmark> landmarks() {
        return Landmarks.of(lanes.get().events(), stock.get().deals());
    }

    /// True while the list beside the timeline tells of events, false while of landmarks.
    public BooleanProperty eventsListed() {
        return eventsListed;
    }

    public ReadOnlyObjectProperty<Vacancy> vacancy() {
        return vacancy.getReadOnlyProperty();
    }

    /// All that the library tells for the timeline.
    public ReadOnlyObjectProperty<TimelineStock> stock() {
        return stock.getReadOnlyProperty();
    }

    /// Why it could not be read; empty where it could.
    public ReadOnlyStringProperty problem() {
        return source.problem();
    }

    /// The event that is pointed at.
    public Pointed pointed() {
        return pointed;
    }

    /// True where the system asks for less motion: then nothing glides.
    public BooleanProperty still() {
        return still;
    }

    public ReaderModel reader() {
        return reader;
    }

    /// Shows only events within what was selected for all panes.
    public void narrow(Selection selection) {
        if (!selection.equals(narrowed)) {
            narrowed = selection;
            divide();
        }
    }

    /// What the panes are narrowed to, as the timeline obeys it.
    Selection narrowed() {
        return narrowed;
    }

    /// Takes up what it showed at the last start.
    public void recall(TimelineMemory memory) {
        filter.set(memory.filter());
        grouping.set(memory.grouping());
        eventsListed.set(memory.eventsListed());
        window.set(memory.window());
        fitted = true;
    }

    /// What it shows, or null while it has shown nothing yet.
    public @Nullable TimelineMemory remember() {
        return fitted
                ? new TimelineMemory(window.get(), filter.get(), grouping.get(), eventsListed.get())
                : null;
    }

    /// Reads the events anew.
    public void refresh() {
        source.read(this::take);
    }

    /// A window that shows every event the filter lets through.
    public TimeWindow whole() {
        return Reach.whole(lanes.get().events(), AT_FIRST);
    }

    /// Opens the evidence of the event of this id, once it is read; null closes what is open.
    public void want(@Nullable EventId id) {
        wanted = id;
        TimelineEntry open = selected.get();
        if (id == null && open != null) {
            deselect();
        } else if (open == null || !open.id().equals(id)) {
            find();
        }
    }

    private void find() {
        EventId id = wanted;
        if (id != null) {
            stock.get().table().entries().stream()
                    .filter(entry -> entry.id().equals(id))
                    .findFirst()
                    .ifPresent(this::show);
        }
    }

    private void show(TimelineEntry entry) {
        wanted = null;
        reveal(entry);
        select(entry);
    }

    /// Opens the evidence of an event.
    public void select(TimelineEntry entry) {
        selected.set(entry);
        reader.showPassage(entry.id().article(), entry.sentence());
    }

    /// The selected event as its article tells of it; null where it is not read yet.
    public @Nullable EventMention told() {
        TimelineEntry entry = selected.get();
        Page page = reader.page().get();
        if (entry == null || page == null || !page.article().id().equals(entry.id().article())) {
            return null;
        }
        List<EventMention> events = page.annotations().of(EventMention.class);
        return entry.id().number() < events.size() ? events.get(entry.id().number()) : null;
    }

    /// Begins to correct the selected event.
    public void correct() {
        EventMention event = told();
        if (event != null) {
            reader.correcting().event(event, Aspect.DATE);
        }
    }

    /// Begins to rule on the deal of the selected event.
    public void regroup() {
        TimelineEntry entry = selected.get();
        if (entry != null) {
            reader.correcting().deal(entry);
        }
    }

    /// Closes the evidence.
    public void deselect() {
        selected.set(null);
        reader.clear();
    }

    /// The event so many places behind another in time, as far as there are any; the first in
    /// sight where there is no other.
    public @Nullable TimelineEntry beside(@Nullable TimelineEntry from, int by) {
        List<TimelineEntry> events = lanes.get().events();
        if (events.isEmpty()) {
            return null;
        }
        int at = from == null ? -1 : events.indexOf(from);
        if (at < 0) {
            int first = lanes.get().all().before(window.get().from());
            return events.get(Math.min(first, events.size() - 1));
        }
        return events.get(Math.clamp((long) at + by, 0, events.size() - 1));
    }

    /// Selects the next event, or the one before.
    public void step(int by) {
        TimelineEntry next = beside(selected.get(), by);
        if (next != null) {
            reveal(next);
            select(next);
        }
    }

    /// Moves the window as far as needed to show an event.
    public void reveal(TimelineEntry entry) {
        window.set(window.get().showing(EventTable.middleOf(entry)));
    }

    /// Lists the members of a cluster.
    public void open(Picture.Cluster cluster) {
        EventTable table = lanes.get().table();
        List<TimelineEntry> members = cluster.events().stream().map(table::entry).toList();
        deselect();
        eventsListed.set(true);
        listing.set(new Listing(Counts.of(members.size(), "event") + " here", members, true));
    }

    /// Lists the events of a deal or turning point, and moves the window to where they lie.
    public void open(Landmark landmark) {
        deselect();
        window.set(TimeWindow.around(landmark.sight()));
        listing.set(
                new Listing(
                        landmark.deal() == null ? landmark.title() : landmark.deal().title(),
                        landmark.events(),
                        true,
                        landmark.deal()));
    }

    /// Lists what is in sight again.
    public void closeCluster() {
        listAnew();
    }

    /// Shows all that the filter hides, dealings outside Korea excepted.
    public void clearFilter() {
        filter.set(EventFilter.FIRST.showing(filter.get().everything()));
    }

    private void take(TimelineStock found) {
        read = true;
        stock.set(found);
        divide();
        TimelineEntry open = selected.get();
        if (open != null && !found.table().entries().contains(open)) {
            found.table().entries().stream()
                    .filter(entry -> isSame(entry, open))
                    .findFirst()
                    .ifPresentOrElse(selected::set, this::deselect);
        }
        if (!fitted && found.table().size() > 0) {
            fitted = true;
            window.set(Reach.bulk(lanes.get().events(), AT_FIRST));
        }
        find();
    }

    /// The same event in other words, as after a decision on it.
    private static boolean isSame(TimelineEntry entry, TimelineEntry other) {
        return entry.id().equals(other.id()) && entry.sentence().equals(other.sentence());
    }

    private void divide() {
        EventTable all = stock.get().table();
        EventTable table =
                narrowed.isEmpty()
                        ? all
                        : EventTable.of(all.entries().stream().filter(narrowed::passes).toList());
        lanes.set(Lanes.of(table, filter.get(), grouping.get(), named()));
        vacancy.set(vacancyOf(all));
        listAnew();
    }

    private UnaryOperator<String> named() {
        return grouping.get() == Grouping.DEAL ? stock.get().laneNames() : UnaryOperator.identity();
    }

    @SuppressWarnings("ReferenceEquality") // what was read may be as empty as what stands before
    private Vacancy vacancyOf(EventTable table) {
        if (!read) {
            return Vacancy.READING;
        }
        if (table.size() == 0) {
            return Vacancy.NO_EVENTS;
        }
        return lanes.get().events().isEmpty() ? Vacancy.ALL_HIDDEN : Vacancy.NONE;
    }

    private void list() {
        if (!listing.get().isCluster() && brush.get() == null) {
            listAnew();
        }
    }

    private void listAnew() {
        DayRange days = brush.get();
        List<TimelineEntry> entries =
                days == null
                        ? lanes.get().in(window.get())
                        : lanes.get().events().stream()
                                .filter(entry -> entry.days().overlaps(days))
                                .toList();
        String where = days == null ? " in sight" : " in " + EventWords.exactly(days);
        Listing next = new Listing(Counts.of(entries.size(), "event") + where, entries, false);
        if (next.differs(listing.get())) {
            listing.set(next);
        }
    }
}
