package org.armscope.viewmodel.reader;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.annotation.mark.ReadingState.Resume;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.armscope.viewmodel.notebook.StagesModel;
import org.jspecify.annotations.Nullable;

/// How far the article laid open is read, and where its reader was left.
public final class ReadingModel {

    /// No place of a text.
    public static final int NOWHERE = -1;

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Page> page;
    private final NotebookModel notebook;
    private final StagesModel stages;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.UNREAD);
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();
    private boolean begun;
    private int resume = NOWHERE;

    ReadingModel(Desk desk, ReadOnlyObjectProperty<@Nullable Page> page, NotebookModel notebook) {
        this.desk = desk;
        this.page = page;
        this.notebook = notebook;
        stages = notebook.stages();
        stages.stages().subscribe(now -> follow());
        page.subscribe(now -> follow());
    }

    /// How far the article laid open is read.
    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Told before an article is laid open, perhaps once more.
    ///
    /// @param byPerson false if it only comes first in an answer, and nobody asked for it
    /// @param from where it was left, or [#NOWHERE]
    void expect(ArticleId article, boolean byPerson, int from) {
        Page open = page.get();
        boolean again = open != null && open.article().id().equals(article);
        chosen.set(byPerson || (again && chosen.get()));
        begun = again && begun;
        resume = again ? resume : from;
    }

    /// True if a person asked for the article laid open: then staying with it is reading it.
    public ReadOnlyBooleanProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Where the article was left when it was last read, or [#NOWHERE].
    public int resume() {
        return resume;
    }

    /// Told that a person stayed with the article or moved in it: one that was unread is now being
    /// read. Counts once for each time that it is laid open, so that who marks it as unread is
    /// obeyed.
    public void stayed() {
        Page open = page.get();
        if (open != null && !begun) {
            begun = true;
            stages.begin(open.article().id());
        }
    }

    /// Told where a person left an article.
    ///
    /// @param place the offset of the article's text that stands where one reads
    public void left(Article article, int place) {
        if (desk.writable() && place >= 0) {
            Resume at = new Resume(article.content().hash(), place);
            notebook.read(
                    notes -> {
                        notes.leave(article.id(), at);
                        return at;
                    },
                    done -> {});
        }
    }

    /// Says how far the article laid open is read.
    public void mark(Stage to) {
        Page open = page.get();
        if (open != null) {
            stages.set(open.article().id(), to);
        }
    }

    /// Marks the article as done, or one that is done as being read again.
    public void toggleDone() {
        mark(stage.get() == Stage.DONE ? Stage.READING : Stage.DONE);
    }

    private void follow() {
        Page open = page.get();
        stage.set(open == null ? Stage.UNREAD : stages.of(open.article().id()));
    }
}
