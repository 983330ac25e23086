package org.armscope.viewmodel;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.armscope.article.ArticleId;
import org.armscope.query.Query;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// Which articles lie within what was selected for all panes, asked in the background.
public final class Within {

    private final Desk desk;
    private final Threads threads;
    private final Runnable changed;
    private final Consumer<String> fail;
    private final AtomicLong latest = new AtomicLong();
    private Selection narrowed = Selection.NONE;
    private @Nullable Set<ArticleId> ids;

    /// @param changed run in the window's thread when other articles lie within
    /// @param fail told why they could not be asked for
    public Within(Desk desk, Threads threads, Runnable changed, Consumer<String> fail) {
        this.desk = desk;
        this.threads = threads;
        this.changed = changed;
        this.fail = fail;
    }

    /// True for every article while nothing is selected.
    public boolean holds(ArticleId id) {
        Set<ArticleId> known = ids;
        return known == null || known.contains(id);
    }

    public void narrow(Selection selection) {
        if (!selection.equals(narrowed)) {
            narrowed = selection;
            refresh();
        }
    }

    /// Asks anew, as after an ingest.
    public void refresh() {
        long turn = latest.incrementAndGet();
        if (narrowed.isEmpty()) {
            if (ids != null) {
                take(null);
            }
            return;
        }
        Query query = narrowed.narrow(new Query.All());
        threads.gathering().execute(() -> ask(turn, query));
    }

    private void ask(long turn, Query query) {
        if (latest.get() != turn) {
            return;
        }
        try {
            Set<ArticleId> found = desk.within(query, () -> latest.get() != turn);
            inWindow(turn, () -> take(found));
        } catch (WorkspaceException e) {
            inWindow(turn, () -> fail.accept(Notice.reason(e)));
        }
    }

    private void take(@Nullable Set<ArticleId> found) {
        ids = found;
        changed.run();
    }

    private void inWindow(long turn, Runnable change) {
        threads.window()
                .execute(
                        () -> {
                            if (latest.get() == turn) {
                                change.run();
                            }
                        });
    }
}
