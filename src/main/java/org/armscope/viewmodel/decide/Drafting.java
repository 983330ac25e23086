package org.armscope.viewmodel.decide;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.jspecify.annotations.Nullable;

/// A ruling of one kind while it is drafted: what is said so far, what that would change, and the
/// end of it.
///
/// @param <D> the draft
public abstract sealed class Drafting<D> permits DealModel, EventModel, HeaderModel {

    final Desk desk;
    final NotebookModel notebook;
    final Weighing weighing;
    final ReadOnlyObjectWrapper<@Nullable D> draft = new ReadOnlyObjectWrapper<>();

    private final Threads threads;
    private final Runnable clear;
    private final Turns turns;

    /// @param clear closes whatever else is being decided
    Drafting(Desk desk, Threads threads, NotebookModel notebook, Runnable clear) {
        this.desk = desk;
        this.threads = threads;
        this.notebook = notebook;
        this.clear = clear;
        turns = new Turns(threads);
        weighing = new Weighing(desk, threads, notebook);
    }

    /// What is being ruled, or null.
    public ReadOnlyObjectProperty<@Nullable D> draft() {
        return draft.getReadOnlyProperty();
    }

    /// What the ruling would change.
    public Weighing weighing() {
        return weighing;
    }

    /// Makes the ruling.
    public void confirm() {
        weighing.confirm(this::drop);
    }

    /// Ends it unmade; false if nothing was being drafted.
    boolean drop() {
        boolean open = draft.get() != null;
        turns.drop();
        draft.set(null);
        weighing.drop();
        return open;
    }

    /// Makes room for a new draft; false where nothing may be ruled, which is told.
    boolean mayBegin() {
        if (!desk.writable()) {
            notebook.tell(Notice.READ_ONLY);
            return false;
        }
        clear.run();
        return true;
    }

    /// Reads what the draft needs, and takes it in the window's thread.
    <T> void read(Turns.Work<T> reading, Consumer<T> taker) {
        read(threads.reading(), reading, taker);
    }

    /// The same where the whole library has to be looked through for it.
    <T> void gather(Turns.Work<T> gathering, Consumer<T> taker) {
        read(threads.gathering(), gathering, taker);
    }

    private <T> void read(Executor where, Turns.Work<T> reading, Consumer<T> taker) {
        turns.next(where, reading, taker, why -> notebook.tell(Notice.bad(why)));
    }
}
