package org.armscope.viewmodel.timeline;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// The event that is pointed at, by pointer or keyboard, and the words that state it.
public final class Pointed {

    private final Desk desk;
    private final Threads threads;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyObjectWrapper<@Nullable TimelineEntry> entry =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");

    Pointed(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
    }

    /// Null for none.
    public ReadOnlyObjectProperty<@Nullable TimelineEntry> entry() {
        return entry.getReadOnlyProperty();
    }

    /// Empty until it is read.
    public ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    /// Points at an event, or at none.
    public void at(@Nullable TimelineEntry next) {
        if (Objects.equals(next, entry.get())) {
            return;
        }
        long wish = latest.incrementAndGet();
        sentence.set("");
        entry.set(next);
        if (next != null) {
            threads.reading().execute(() -> read(wish, next));
        }
    }

    private void read(long wish, TimelineEntry of) {
        if (latest.get() != wish) {
            return;
        }
        String words;
        try {
            words = desk.sentence(of).replaceAll("\\s+", " ").strip();
        } catch (WorkspaceException e) {
            words = Notice.reason(e);
        }
        String told = words;
        threads.window()
                .execute(
                        () -> {
                            if (latest.get() == wish) {
                                sentence.set(told);
                            }
                        });
    }
}
