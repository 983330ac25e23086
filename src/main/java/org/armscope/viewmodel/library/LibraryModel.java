package org.armscope.viewmodel.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.article.ArticleId;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Within;
import org.armscope.workspace.open.WorkspaceException;

/// Every article of the workspace, and what became of each file that was ever met.
public final class LibraryModel {

    private final Desk desk;
    private final Threads threads;
    private final AtomicLong latest = new AtomicLong();

    private final ObservableList<LibraryRow> all = FXCollections.observableArrayList();
    private final FilteredList<LibraryRow> rows = new FilteredList<>(all);
    private final ObservableList<OutcomeRow> allFiles = FXCollections.observableArrayList();
    private final FilteredList<OutcomeRow> files = new FilteredList<>(allFiles);
    private final BooleanProperty rejectedOnly = new SimpleBooleanProperty();
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.ARTICLES);
    private final SourcesModel sources;
    private final WatchModel watch;
    private final Within within;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<FileCounts> counts =
            new ReadOnlyObjectWrapper<>(new FileCounts(0, 0));

    /// How many files were met, and how many of them could not be read.
    public record FileCounts(int met, int rejected) {

        /// For example `120 files, 2 rejected`.
        public String inWords() {
            return Counts.of(met, "file")
                    + (rejected == 0 ? "" : ", " + Counts.number(rejected) + " rejected");
        }
    }

    public LibraryModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        sources = new SourcesModel(desk, threads);
        watch = new WatchModel(desk, threads);
        rejectedOnly.subscribe(only -> files.setPredicate(row -> !only || row.isRejected()));
        within = new Within(desk, threads, this::choose, problem::set);
        filter.subscribe(this::choose);
    }

    /// The articles that the filter lets through.
    public FilteredList<LibraryRow> rows() {
        return rows;
    }

    /// The files met, the rejected ones first; only those, if so asked.
    public FilteredList<OutcomeRow> files() {
        return files;
    }

    public BooleanProperty rejectedOnly() {
        return rejectedOnly;
    }

    /// All files that could not be read.
    public List<Path> rejected() {
        return allFiles.stream()
                .filter(OutcomeRow::isRejected)
                .map(row -> Path.of(row.path()))
                .toList();
    }

    /// What the pane shows.
    public ObjectProperty<Section> section() {
        return section;
    }

    /// Copies, lost files and wanted issues.
    public SourcesModel sources() {
        return sources;
    }

    /// The watched folders.
    public WatchModel watch() {
        return watch;
    }

    public ReadOnlyObjectProperty<FileCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    public StringProperty filter() {
        return filter;
    }

    /// For example `12 of 340 articles`.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// How many articles the workspace holds, in words; empty until they were counted.
    public ReadOnlyStringProperty total() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// How many rows a section has, whatever the filter.
    public int count(Section of) {
        return switch (of) {
            case ARTICLES -> all.size();
            case FILES -> allFiles.size();
            case DUPLICATES -> sources.duplicates().size();
            case WANTED -> sources.wanted().size();
            case WATCHED -> watch.folders().size();
        };
    }

    /// Runs something whenever a section's count may have changed.
    public void whenCounted(Runnable then) {
        List<Observable> lists =
                List.of(all, allFiles, sources.duplicates(), sources.wanted(), watch.folders());
        lists.forEach(list -> list.subscribe(then));
        then.run();
    }

    /// Lists only the articles within what was selected for all panes.
    public void narrow(Selection selection) {
        within.narrow(selection);
    }

    /// Shows how far articles are read, of those that were ever begun.
    public void stages(Map<ArticleId, ReadingState.Stage> stages) {
        for (int i = 0; i < all.size(); i++) {
            LibraryRow row = all.get(i);
            ReadingState.Stage now = stages.getOrDefault(row.id(), ReadingState.Stage.UNREAD);
            if (row.note().stage() != now) {
                all.set(i, row.with(new ArticleNote(now, row.note().marks())));
            }
        }
    }

    /// Reads the lists anew.
    public void refresh() {
        within.refresh();
        sources.refresh();
        watch.refresh();
        long wish = latest.incrementAndGet();
        threads.gathering().execute(() -> read(wish));
    }

    private void read(long wish) {
        if (latest.get() != wish) {
            return;
        }
        try {
            Map<ArticleId, ArticleNote> notes = desk.holdings().notes();
            Set<ArticleId> missing = desk.holdings().missing();
            List<LibraryRow> articles =
                    desk.articles().stream()
                            .map(
                                    it ->
                                            LibraryRow.of(
                                                    it,
                                                    notes.getOrDefault(it.id(), ArticleNote.NONE),
                                                    missing.contains(it.id())))
                            .toList();
            List<OutcomeRow> outcomes =
                    desk.outcomes().stream()
                            .map(OutcomeRow::of)
                            .sorted(OutcomeRow.IN_ORDER)
                            .toList();
            inWindow(wish, () -> show(articles, outcomes));
        } catch (WorkspaceException e) {
            inWindow(wish, () -> problem.set(Notice.reason(e)));
        }
    }

    private void show(List<LibraryRow> articles, List<OutcomeRow> outcomes) {
        problem.set("");
        all.setAll(articles);
        allFiles.setAll(outcomes);
        int rejected = (int) outcomes.stream().filter(OutcomeRow::isRejected).count();
        counts.set(new FileCounts(outcomes.size(), rejected));
        total.set(Counts.of(articles.size(), "article"));
        summarise();
    }

    private void choose() {
        String letters = filter.get();
        rows.setPredicate(
                row -> (letters.isBlank() || row.holds(letters)) && within.holds(row.id()));
        summarise();
    }

    private void summarise() {
        summary.set(
                rows.size() == all.size()
                        ? total.get()
                        : Counts.number(rows.size()) + " of " + total.get());
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
