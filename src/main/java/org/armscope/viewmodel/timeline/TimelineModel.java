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
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.reader.ReaderModel;
import org.jspecify.annotations.Nullable;

/// The timeline: which events it shows, and what stretch of time is in sight.
public final class TimelineModel {

    /// How much closer one step of zoom goes.
    public static final double STEP = 0.6;

    private static final TimeWindow AT_FIRST = new TimeWindow(7300, 12_420);

    private final TimelineSource source;
    private final Pointed pointed;
    private final EvidenceModel evidence;
    private final ListModel list;

    private final ObjectProperty<TimeWindow> window = new SimpleObjectProperty<>(AT_FIRST);
    private final ObjectProperty<EventFilter> filter =
            new SimpleObjectProperty<>(EventFilter.FIRST);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.KOREA);
    private final ReadOnlyObjectWrapper<Lanes> lanes = new ReadOnlyObjectWrapper<>(Lanes.NONE);
    private final ObjectProperty<@Nullable DayRange> brush = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Vacancy> vacancy =
            new ReadOnlyObjectWrapper<>(Vacancy.READING);
    private final ReadOnlyObjectWrapper<TimelineStock> stock =
            new ReadOnlyObjectWrapper<>(TimelineStock.EMPTY);
    private final BooleanProperty still = new SimpleBooleanProperty();
    private Selection narrowed = Selection.NONE;
    private boolean read;
    private boolean fitted;

    /// @param reader shows the sentence of the selected event
    public TimelineModel(Desk desk, Threads threads, ReaderModel reader) {
        source = new TimelineSource(desk, threads);
        pointed = new Pointed(desk, threads);
        evidence = new EvidenceModel(this, reader);
        list = new ListModel(this);
        filter.subscribe((was, now) -> divide());
        grouping.subscribe((was, now) -> divide());
        window.subscribe((was, now) -> list.follow());
        brush.subscribe((was, now) -> list.renew());
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

    /// The deals and turning points that the filter lets through, by time. Found anew each time.
    public List<Landmark> landmarks() {
        return Landmarks.of(lanes.get().events(), stock.get().deals());
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

    /// The event whose evidence is open.
    public EvidenceModel evidence() {
        return evidence;
    }

    /// What is listed beside the timeline.
    public ListModel list() {
        return list;
    }

    /// The event that is pointed at.
    public Pointed pointed() {
        return pointed;
    }

    /// True where the system asks for less motion: then nothing glides.
    public BooleanProperty still() {
        return still;
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
        list.eventsListed().set(memory.eventsListed());
        window.set(memory.window());
        fitted = true;
    }

    /// What it shows, or null while it has shown nothing yet.
    public @Nullable TimelineMemory remember() {
        return fitted
                ? new TimelineMemory(
                        window.get(), filter.get(), grouping.get(), list.eventsListed().get())
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

    /// Moves the window as far as needed to show an event.
    public void reveal(TimelineEntry entry) {
        window.set(window.get().showing(EventTable.middleOf(entry)));
    }

    /// Shows all that the filter hides, dealings outside Korea excepted.
    public void clearFilter() {
        filter.set(EventFilter.FIRST.showing(filter.get().everything()));
    }

    private void take(TimelineStock found) {
        read = true;
        stock.set(found);
        divide();
        evidence.renew(found.table().entries());
        if (!fitted && found.table().size() > 0) {
            fitted = true;
            window.set(Reach.bulk(lanes.get().events(), AT_FIRST));
        }
        evidence.find();
    }

    private void divide() {
        EventTable all = stock.get().table();
        EventTable table =
                narrowed.isEmpty()
                        ? all
                        : EventTable.of(all.entries().stream().filter(narrowed::passes).toList());
        lanes.set(Lanes.of(table, filter.get(), grouping.get(), named()));
        vacancy.set(vacancyOf(all));
        list.renew();
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
}
