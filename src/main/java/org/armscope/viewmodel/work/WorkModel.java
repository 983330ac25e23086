package org.armscope.viewmodel.work;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// Long work on the workspace, one at a time: ingest, and building the index anew.
public final class WorkModel {

    private final Desk desk;
    private final Threads threads;
    private final Runnable changed;

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NONE);
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyObjectWrapper<@Nullable IngestReport> report =
            new ReadOnlyObjectWrapper<>();
    private @Nullable StageProgress progress;

    /// @param changed run in the window's thread whenever the library or the index has changed
    public WorkModel(Desk desk, Threads threads, Runnable changed) {
        this.desk = desk;
        this.threads = threads;
        this.changed = changed;
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// How long the work will still take, in words; empty while nobody can tell.
    public ReadOnlyStringProperty left() {
        return left.getReadOnlyProperty();
    }

    /// What came of the last work, in a sentence.
    public ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The last ingest's report while it asks for attention, else null.
    public ReadOnlyObjectProperty<@Nullable IngestReport> report() {
        return report.getReadOnlyProperty();
    }

    /// Takes the report out of sight.
    public void dismiss() {
        report.set(null);
    }

    /// Says a sentence in the status bar.
    public void tell(Notice words) {
        notice.set(words);
    }

    /// Says no more what was said in the status bar.
    public void hush() {
        notice.set(Notice.NONE);
    }

    /// Ingests files and folders, unless other work is under way or nothing may be changed.
    public void ingest(List<Path> paths) {
        start("Looking for files", job -> desk.ingest(paths, job), this::ingested);
    }

    /// Builds the index anew from the library.
    public void reindex() {
        start(
                "Reading the library",
                desk::reindex,
                count -> notice.set(Notice.good("Index rebuilt: " + Counts.of(count, "article"))));
    }

    /// Asks the work to end at the next safe point; what is done is kept.
    public void cancel() {
        if (progress != null) {
            progress.cancel();
            stage.set(new Stage(stage.get().done(), stage.get().total(), "Stopping"));
        }
    }

    /// Does long work, unless some is under way or nothing may be changed.
    ///
    /// @param first what is told before the work tells more
    /// @param done given the result in the window's thread, before the lists are read anew
    public <R> void start(String first, Job<R> job, Consumer<R> done) {
        if (!desk.writable()) {
            notice.set(Notice.READ_ONLY);
            return;
        }
        if (running.get()) {
            notice.set(Notice.bad("Wait until the present work is done, or cancel it first."));
            return;
        }
        Pace pace = new Pace(System::nanoTime);
        StageProgress mine = new StageProgress(threads.window(), now -> show(now, pace));
        progress = mine;
        report.set(null);
        notice.set(Notice.NONE);
        show(new Stage(0, 0, first), pace);
        running.set(true);
        threads.working().execute(() -> run(job, mine, done));
    }

    private void show(Stage now, Pace pace) {
        stage.set(now);
        left.set(pace.left(now));
    }

    private <R> void run(Job<R> job, StageProgress mine, Consumer<R> done) {
        boolean ended = false;
        try {
            R result = job.run(mine);
            ended = true;
            end(() -> done.accept(result));
        } catch (WorkspaceException e) {
            ended = true;
            end(() -> notice.set(Notice.of(e)));
        } finally {
            if (!ended) {
                end(() -> notice.set(Notice.bad("The work broke off; what was done is kept.")));
            }
        }
    }

    private void end(Runnable outcome) {
        threads.window()
                .execute(
                        () -> {
                            progress = null;
                            running.set(false);
                            stage.set(Stage.NONE);
                            left.set("");
                            outcome.run();
                            changed.run();
                        });
    }

    private void ingested(IngestReport what) {
        boolean clean = what.rejected().isEmpty() && !what.cancelled();
        boolean none = what.outcomes().isEmpty() && !what.cancelled();
        String words = none ? "No file was found there." : what.summary();
        notice.set(clean ? Notice.good(words) : Notice.bad(words));
        report.set(what.rejected().isEmpty() ? null : what);
    }
}
