package org.armscope.viewmodel.library;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.armscope.article.ArticleId;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.workspace.open.WorkspaceException;

/// Which files are copies, which are gone, and which issues the library lacks.
public final class SourcesModel {

    private final Desk desk;
    private final Threads threads;
    private final Turns turns;

    private final ObservableList<DuplicateRow> duplicates = FXCollections.observableArrayList();
    private final ObservableList<WantedRow> wanted = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Set<ArticleId>> missing =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    SourcesModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        turns = new Turns(threads);
    }

    public ObservableList<DuplicateRow> duplicates() {
        return duplicates;
    }

    /// The wanted issues, those most asked for first.
    public ObservableList<WantedRow> wanted() {
        return wanted;
    }

    /// The articles whose file is gone.
    public ReadOnlyObjectProperty<Set<ArticleId>> missing() {
        return missing.getReadOnlyProperty();
    }

    /// Why the lists could not be read; empty where they could.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Reads the lists anew.
    void refresh() {
        turns.next(threads.gathering(), this::read, this::take, problem::set);
    }

    private Found read() throws WorkspaceException {
        return new Found(
                Set.copyOf(desk.holdings().missing()),
                desk.holdings().duplicates().stream().map(DuplicateRow::of).toList(),
                desk.holdings().wanted().stream()
                        .map(WantedRow::of)
                        .sorted((a, b) -> Integer.compare(b.references(), a.references()))
                        .toList());
    }

    private void take(Found found) {
        problem.set("");
        missing.set(found.missing());
        duplicates.setAll(found.copies());
        wanted.setAll(found.issues());
    }

    private record Found(
            Set<ArticleId> missing, List<DuplicateRow> copies, List<WantedRow> issues) {}
}
