package org.armscope.viewmodel.decide;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.annotation.decision.DealRuling.How;
import org.armscope.deal.Deal;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.jspecify.annotations.Nullable;

/// Rules which deal an event is of: not of the one it is in, of another, or that two deals are one.
public final class DealModel {

    private final Desk desk;
    private final Threads threads;
    private final NotebookModel notebook;
    private final Runnable clear;
    private final Turns turns;
    private final Weighing weighing;
    private final ReadOnlyObjectWrapper<@Nullable DealDraft> draft = new ReadOnlyObjectWrapper<>();

    /// @param clear closes whatever else is being decided
    DealModel(Desk desk, Threads threads, NotebookModel notebook, Runnable clear) {
        this.desk = desk;
        this.threads = threads;
        this.notebook = notebook;
        this.clear = clear;
        turns = new Turns(threads);
        weighing = new Weighing(desk, threads, notebook);
    }

    /// What is being ruled, or null.
    public ReadOnlyObjectProperty<@Nullable DealDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /// What the ruling would change.
    public Weighing weighing() {
        return weighing;
    }

    /// Begins to rule on the deal of an event.
    public void begin(TimelineEntry event) {
        if (!desk.writable()) {
            notebook.tell(Notice.READ_ONLY);
            return;
        }
        clear.run();
        turns.next(
                threads.reading(),
                () -> DealDraft.of(event, desk.notes().deals()),
                this::change,
                why -> notebook.tell(Notice.bad(why)));
    }

    public void how(How how) {
        DealDraft now = draft.get();
        if (now != null && now.how() != how) {
            change(now.with(how));
        }
    }

    /// Says which deal is meant; null leaves it open.
    public void other(@Nullable Deal other) {
        DealDraft now = draft.get();
        if (now != null && other != null && !other.equals(now.other())) {
            change(now.with(other));
        }
    }

    public void confirm() {
        weighing.confirm(this::drop);
    }

    boolean drop() {
        boolean open = draft.get() != null;
        turns.drop();
        draft.set(null);
        weighing.drop();
        return open;
    }

    private void change(DealDraft next) {
        draft.set(next);
        Deal own = next.own();
        Deal other = next.other();
        if (!next.allows(next.how())) {
            weighing.want("There is no other deal.");
        } else if (next.how() == How.SPLIT && own != null) {
            weighing.weigh(notes -> notes.splitOff(own.id(), next.event().id()));
        } else if (other == null) {
            weighing.want("Choose the deal that is meant.");
        } else if (next.how() == How.JOIN && own != null) {
            weighing.weigh(notes -> notes.join(own.id(), other.id()));
        } else {
            weighing.weigh(notes -> notes.move(next.event().id(), other.id()));
        }
    }
}
