package org.armscope.viewmodel.notebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.ArticleId;
import org.armscope.export.cite.CitationStyle;
import org.armscope.library.work.Step;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notes;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.decide.DecideModel;
import org.armscope.viewmodel.work.Job;
import org.armscope.viewmodel.work.WorkModel;
import org.armscope.workspace.open.WorkspaceException;

/// Takes the analyst's steps for the whole window: off its thread, in their order, and told only
/// when the library has confirmed them; takes them back and takes them anew.
public final class NotebookModel {

    /// Something asked of the notebook.
    @FunctionalInterface
    public interface Asked<R> {
        R of(Notes notes) throws WorkspaceException;
    }

    private final Desk desk;
    private final Threads threads;
    private final WorkModel work;
    private final ReadOnlyLongWrapper steps = new ReadOnlyLongWrapper();
    private final StagesModel stages;
    private final TagsModel tags;
    private final DecideModel decide;
    private final ObjectProperty<CitationStyle> style =
            new SimpleObjectProperty<>(CitationStyle.usual());

    public NotebookModel(Desk desk, Threads threads, WorkModel work) {
        this.desk = desk;
        this.threads = threads;
        this.work = work;
        stages = new StagesModel(desk, threads, this);
        tags = new TagsModel(this);
        decide = new DecideModel(desk, threads, this);
    }

    /// In which citations are copied.
    public ObjectProperty<CitationStyle> style() {
        return style;
    }

    /// The tags, and the way to rename them.
    public TagsModel tags() {
        return tags;
    }

    Optional<Step> renameTag(Tag from, Tag to) throws WorkspaceException {
        return desk.notes().renameTag(from, to);
    }

    /// How far each article is read.
    public StagesModel stages() {
        return stages;
    }

    /// Decisions, the one being drafted and those made.
    public DecideModel decide() {
        return decide;
    }

    /// Grows with every step that was confirmed: what was read before may be out of date.
    public ReadOnlyLongProperty steps() {
        return steps.getReadOnlyProperty();
    }

    /// Says a sentence in the status bar.
    public void tell(Notice notice) {
        work.tell(notice);
    }

    /// Reads something of the notebook.
    ///
    /// @param then given it in the window's thread
    public <R> void read(Asked<R> asked, Consumer<R> then) {
        threads.reading().execute(() -> ask(asked, then));
    }

    /// Changes something, where anything may be changed.
    ///
    /// @param then given the result in the window's thread once it is on the disk
    public <R> void change(Asked<R> asked, Consumer<R> then) {
        if (!desk.writable()) {
            tell(Notice.READ_ONLY);
            return;
        }
        threads.reading()
                .execute(
                        () ->
                                ask(
                                        asked,
                                        result -> {
                                            then.accept(result);
                                            confirmed();
                                        }));
    }

    /// Changes something after which annotations and index must follow.
    ///
    /// @param first what is told before the work tells more
    /// @param then given the result in the window's thread once all is done
    public <R> void work(String first, Job<R> job, Consumer<R> then) {
        work.start(
                first,
                job,
                result -> {
                    then.accept(result);
                    confirmed();
                });
    }

    /// Takes back the last step, whatever article it was in.
    public void undo() {
        work(
                "Undoing",
                progress -> told(desk.notes().undo(progress)),
                told -> tell("Undone", told));
    }

    /// Takes the step once more that was taken back last.
    public void redo() {
        work(
                "Redoing",
                progress -> told(desk.notes().redo(progress)),
                told -> tell("Redone", told));
    }

    private <R> void ask(Asked<R> asked, Consumer<R> then) {
        try {
            R result = asked.of(desk.notes());
            threads.window().execute(() -> then.accept(result));
        } catch (WorkspaceException e) {
            threads.window().execute(() -> tell(Notice.of(e)));
        }
    }

    private void confirmed() {
        steps.set(steps.get() + 1);
    }

    /// What the step did and where: `highlight in “Talks on tanks”`; empty for no step.
    private Optional<String> told(Optional<Step> step) throws WorkspaceException {
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<ArticleId> touched = desk.notes().touched(step.get());
        String words = step.get().words();
        return Optional.of(
                switch (touched.size()) {
                    case 0 -> words;
                    case 1 -> words + " in “" + heading(touched.getFirst()) + "”";
                    default -> words + " in " + Counts.of(touched.size(), "article");
                });
    }

    private String heading(ArticleId article) throws WorkspaceException {
        return desk.article(article).content().heading().text();
    }

    private void tell(String did, Optional<String> what) {
        tell(
                what.map(words -> Notice.good(did + ": " + words))
                        .orElse(
                                new Notice(
                                        Notice.Weight.QUIET,
                                        "Nothing to be " + did.toLowerCase(Locale.ROOT))));
    }
}
