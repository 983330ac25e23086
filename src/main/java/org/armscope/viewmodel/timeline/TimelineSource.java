package org.armscope.viewmodel.timeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.armscope.article.ArticleSummary;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.workspace.open.WorkspaceException;

/// Reads the events in the background; what is no longer wanted is dropped.
final class TimelineSource {

    private final Desk desk;
    private final Threads threads;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    TimelineSource(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// @param taker gets what was read, in the window's thread
    void read(Consumer<TimelineStock> taker) {
        long wish = latest.incrementAndGet();
        threads.reading().execute(() -> read(wish, taker));
    }

    private void read(long wish, Consumer<TimelineStock> taker) {
        try {
            List<TimelineEntry> entries = desk.timeline();
            List<ArticleSummary> articles = desk.articles();
            show(wish, TimelineStock.of(entries, articles), taker);
            Map<EventId, DealId> deals = latest.get() == wish ? desk.deals() : Map.of();
            if (!deals.isEmpty()) {
                List<TimelineEntry> joined =
                        entries.stream().map(entry -> entry.within(deals.get(entry.id()))).toList();
                show(wish, TimelineStock.of(joined, articles), taker);
            }
        } catch (WorkspaceException e) {
            inWindow(wish, () -> problem.set(Notice.reason(e)));
        }
    }

    private void show(long wish, TimelineStock stock, Consumer<TimelineStock> taker) {
        inWindow(
                wish,
                () -> {
                    problem.set("");
                    taker.accept(stock);
                });
    }

    private void inWindow(long wish, Runnable change) {
        threads.window()
                .execute(
                        () -> {
                            if (latest.get() == wish) {
                                change.run();
                            }
                        });
    }
}
