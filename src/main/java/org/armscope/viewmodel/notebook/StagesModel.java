package org.armscope.viewmodel.notebook;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.armscope.article.ArticleId;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;

/// How far each article is read: what the library's table, the results and the reader show of it.
public final class StagesModel {

    private final Desk desk;
    private final Threads threads;
    private final NotebookModel notebook;
    private final Turns turns;
    private final ReadOnlyObjectWrapper<Map<ArticleId, Stage>> stages =
            new ReadOnlyObjectWrapper<>(Map.of());

    StagesModel(Desk desk, Threads threads, NotebookModel notebook) {
        this.desk = desk;
        this.threads = threads;
        this.notebook = notebook;
        turns = new Turns(threads);
        notebook.steps().subscribe((was, now) -> refresh());
    }

    /// Of the articles that were ever begun.
    public ReadOnlyObjectProperty<Map<ArticleId, Stage>> stages() {
        return stages.getReadOnlyProperty();
    }

    public Stage of(ArticleId article) {
        return stages.get().getOrDefault(article, Stage.UNREAD);
    }

    /// Reads them anew.
    public void refresh() {
        turns.next(threads.gathering(), () -> desk.notes().stages(), this::take, this::failed);
    }

    /// Says how far an article is read: a step that can be undone.
    public void set(ArticleId article, Stage stage) {
        if (of(article) == stage) {
            notebook.tell(new Notice(Notice.Weight.QUIET, "It is marked as " + stage.word()));
            return;
        }
        notebook.change(
                notes -> notes.stage(article, stage),
                step -> {
                    put(article, stage);
                    notebook.tell(
                            Notice.good("Marked as " + stage.word() + ". Ctrl+Z takes it back."));
                });
    }

    /// Notes that an unread article is being read. Nobody decided it, so there is nothing to undo
    /// and nothing is said; where nothing may be changed, nothing is.
    public void begin(ArticleId article) {
        if (desk.writable() && of(article) == Stage.UNREAD) {
            notebook.read(
                    notes -> notes.begin(article),
                    begun -> {
                        if (begun) {
                            put(article, Stage.READING);
                        }
                    });
        }
    }

    private void put(ArticleId article, Stage stage) {
        turns.drop();
        Map<ArticleId, Stage> next = new HashMap<>(stages.get());
        if (stage == Stage.UNREAD) {
            next.remove(article);
        } else {
            next.put(article, stage);
        }
        take(next);
    }

    private void take(Map<ArticleId, Stage> next) {
        stages.set(Map.copyOf(next));
    }

    private void failed(String why) {
        notebook.tell(Notice.bad(why));
    }
}
