package org.armscope.viewmodel.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.armscope.annotation.decision.Decision;
import org.armscope.article.ArticleSummary;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.InTurn;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.workspace.open.WorkspaceException;

/// Reads the events in the background; what is no longer wanted is dropped.
final class TimelineSource {

    private final Desk desk;
    private final Threads threads;
    private final InTurn inTurn;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    TimelineSource(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        inTurn = new InTurn(threads.gathering());
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// @param taker gets what was read, in the window's thread
    void read(Consumer<TimelineStock> taker) {
        long wish = latest.incrementAndGet();
        inTurn.execute(() -> read(wish, taker));
    }

    private void read(long wish, Consumer<TimelineStock> taker) {
        if (latest.get() != wish) {
            return;
        }
        try {
            List<TimelineEntry> entries = desk.timeline();
            List<ArticleSummary> articles = desk.articles();
            List<Decision> decisions = desk.notes().decisions();
            show(wish, TimelineStock.of(entries, articles, List.of(), decisions), taker);
            List<DealBrief> deals = latest.get() == wish ? desk.deals() : List.of();
            if (!deals.isEmpty()) {
                List<TimelineEntry> joined = joined(entries, deals);
                show(wish, TimelineStock.of(joined, articles, deals, decisions), taker);
            }
        } catch (WorkspaceException e) {
            inWindow(wish, () -> problem.set(Notice.reason(e)));
        }
    }

    private static List<TimelineEntry> joined(List<TimelineEntry> entries, List<DealBrief> deals) {
        Map<EventId, DealId> of = new HashMap<>();
        deals.forEach(deal -> deal.events().forEach(event -> of.put(event, deal.id())));
        return entries.stream().map(entry -> entry.within(of.get(entry.id()))).toList();
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
