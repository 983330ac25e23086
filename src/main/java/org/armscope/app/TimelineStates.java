package org.armscope.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.armscope.annotation.DayRange;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.timeline.EventFilter;
import org.armscope.viewmodel.timeline.Grouping;
import org.armscope.viewmodel.timeline.Landmark;
import org.armscope.viewmodel.timeline.Look;
import org.armscope.viewmodel.timeline.TimeWindow;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;

/// States of the timeline worth a picture.
final class TimelineStates {

    private TimelineStates() {}

    static void event(WindowModel model) {
        model.pane().set(Pane.TIMELINE);
        List<TimelineEntry> events = model.timeline().lanes().get().events();
        Platform.runLater(
                () -> model.timeline().evidence().select(events.get(events.size() * 2 / 3)));
    }

    static void events(WindowModel model) {
        model.pane().set(Pane.TIMELINE);
        model.timeline().list().eventsListed().set(true);
    }

    static void deal(WindowModel model) {
        model.pane().set(Pane.TIMELINE);
        largestDeal(model).ifPresent(model.timeline().list()::open);
    }

    static void narrowed(WindowModel model) {
        model.pane().set(Pane.TIMELINE); // events are read once they are looked at
        largestDeal(model).map(Landmark::deal).ifPresent(model.filter()::narrow);
        model.pane().set(Pane.LIBRARY);
    }

    private static Optional<Landmark> largestDeal(WindowModel model) {
        return model.timeline().landmarks().stream()
                .filter(one -> one.deal() != null)
                .max(Comparator.comparingInt(one -> one.events().size()));
    }

    static void close(WindowModel model) {
        model.pane().set(Pane.TIMELINE);
        DayRange spring = new DayRange(LocalDate.of(2001, 1, 10), LocalDate.of(2001, 6, 20));
        model.timeline().window().set(TimeWindow.around(spring));
        model.timeline()
                .brush()
                .set(new DayRange(LocalDate.of(2001, 2, 20), LocalDate.of(2001, 3, 10)));
    }

    static void hover(WindowModel model) {
        close(model);
        model.timeline().brush().set(null);
        model.timeline().pointed().at(model.timeline().beside(null, 0));
        EventFilter filter = model.timeline().filter().get();
        model.timeline()
                .filter()
                .set(filter.asKnownOn(LocalDate.of(2001, 4, 1)).toggle(Look.NO_DEAL));
    }

    static void everything(WindowModel model) {
        model.pane().set(Pane.TIMELINE);
        model.timeline().filter().set(EventFilter.FIRST.showing(true));
        model.timeline().grouping().set(Grouping.WEAPON);
    }
}
