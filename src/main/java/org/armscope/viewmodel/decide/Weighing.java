package org.armscope.viewmodel.decide;

import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.annotation.decision.DecisionWords;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.article.ArticleId;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.armscope.workspace.notebook.DecisionPreview;
import org.armscope.workspace.open.WorkspaceException;

/// Finds out, off the window's thread, all that a ruling would change; then makes it.
public final class Weighing {

    private final Desk desk;
    private final Threads threads;
    private final NotebookModel notebook;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Outlook> outlook =
            new ReadOnlyObjectWrapper<>(Outlook.of(""));

    Weighing(Desk desk, Threads threads, NotebookModel notebook) {
        this.desk = desk;
        this.threads = threads;
        this.notebook = notebook;
    }

    /// What would change.
    public ReadOnlyObjectProperty<Outlook> outlook() {
        return outlook.getReadOnlyProperty();
    }

    /// Says what is missing before anything can be weighed.
    void want(String wanting) {
        latest.incrementAndGet();
        outlook.set(Outlook.of(wanting));
    }

    /// Weighs a ruling; what was weighed before counts no more.
    void weigh(Ruling ruling, Scope scope, ArticleId article) {
        weigh(notes -> notes.preview(ruling, scope, article));
    }

    /// Weighs what a decision is asked for by.
    void weigh(NotebookModel.Asked<DecisionPreview> asked) {
        long wish = latest.incrementAndGet();
        outlook.set(Outlook.of("Counting what would change…"));
        threads.gathering()
                .execute(
                        () -> {
                            if (latest.get() == wish) {
                                preview(wish, asked);
                            }
                        });
    }

    void drop() {
        want("");
    }

    /// Makes the decision as it was previewed; lists and article follow.
    ///
    /// @param first run before, once it is sure that there is something to confirm
    void confirm(Runnable first) {
        DecisionPreview preview = outlook.get().preview();
        if (preview != null) {
            first.run();
            notebook.work(
                    "Applying the decision",
                    progress -> desk.notes().confirm(preview, progress),
                    step ->
                            notebook.tell(
                                    Notice.good(
                                            "Decided "
                                                    + DecisionWords.of(preview.decision())
                                                    + ". Ctrl+Z takes it back.")));
        }
    }

    private void preview(long wish, NotebookModel.Asked<DecisionPreview> asked) {
        Outlook seen;
        try {
            seen = Outlook.of(asked.of(desk.notes()));
        } catch (WorkspaceException e) {
            seen = Outlook.of(Notice.reason(e));
        }
        Outlook show = seen;
        threads.window()
                .execute(
                        () -> {
                            if (latest.get() == wish) {
                                outlook.set(show);
                            }
                        });
    }
}
