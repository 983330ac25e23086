package org.armscope.viewmodel.explore.ask;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import org.armscope.library.saved.PastSearch;
import org.armscope.library.saved.SavedSearch;
import org.armscope.query.Parsed;
import org.armscope.query.PlainWords;
import org.armscope.query.Query;
import org.armscope.query.QueryPrinter;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// The searches that are kept under a name, and those asked before.
public final class SavedModel {

    private static final int PAST = 12;

    private final Desk desk;
    private final Threads threads;
    private final Turns turns;
    private final StringProperty typed;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<SavedRow>> saved =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PastSearch>> past =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable SavedSearch> removed =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param typed what stands in the search box
    public SavedModel(Desk desk, Threads threads, StringProperty typed) {
        this.desk = desk;
        this.threads = threads;
        this.typed = typed;
        turns = new Turns(threads);
        open.subscribe(
                (was, now) -> {
                    removed.set(null);
                    if (now) {
                        refresh();
                    }
                });
    }

    private record Kept(List<SavedRow> saved, List<PastSearch> past) {}

    /// True while the menu is in sight.
    public BooleanProperty open() {
        return open;
    }

    /// The searches with a name, in the order of their names.
    public ReadOnlyObjectProperty<List<SavedRow>> saved() {
        return saved.getReadOnlyProperty();
    }

    /// What was asked before, the latest first.
    public ReadOnlyObjectProperty<List<PastSearch>> past() {
        return past.getReadOnlyProperty();
    }

    /// What was removed last and can be brought back; null if nothing was.
    public ReadOnlyObjectProperty<@Nullable SavedSearch> removed() {
        return removed.getReadOnlyProperty();
    }

    /// Why the last step failed; empty where it did not.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Reads and counts anew, as after an ingest.
    public void refresh() {
        then(() -> {});
    }

    /// True if what stands in the search box can be kept: it can be read and asks for something.
    public boolean canSave() {
        return asked() != null;
    }

    /// True if what stands in the search box is kept already.
    public boolean isSaved() {
        Query query = asked();
        return query != null
                && saved.get().stream()
                        .anyMatch(row -> row.search().query().equals(QueryPrinter.print(query)));
    }

    /// True if a search is kept under this name, in any case: to save under it would replace that.
    public boolean isTaken(String name) {
        return saved.get().stream().anyMatch(row -> row.name().equalsIgnoreCase(name.strip()));
    }

    /// A name for what stands in the search box.
    public String proposedName() {
        Query query = asked();
        return query == null ? "" : PlainWords.say(query).replaceFirst("^all of: ", "");
    }

    /// Keeps what stands in the search box under a name, unless another search has it.
    public void save(String name) {
        Query query = asked();
        if (query != null && !name.isBlank()) {
            then(
                    () -> {
                        if (!desk.aids().save(name.strip(), query)) {
                            throw new WorkspaceException(
                                    "A saved search is called "
                                            + name.strip()
                                            + " already: choose another name, or press Replace.");
                        }
                    });
        }
    }

    /// Keeps what stands in the search box under a name, in the place of what had the name.
    public void replace(String name) {
        Query query = asked();
        if (query != null && !name.isBlank()) {
            then(() -> desk.aids().replace(name.strip(), query));
        }
    }

    /// Asks a saved search; what is new in it counts as looked at.
    public void run(SavedRow row) {
        typed.set(row.search().query());
        open.set(false);
        then(() -> desk.aids().look(row.search()));
    }

    /// Asks anew what was asked before.
    public void run(PastSearch search) {
        typed.set(search.query());
        open.set(false);
    }

    /// Forgets a saved search; it can be brought back.
    public void remove(SavedRow row) {
        then(() -> desk.aids().forget(row.name()));
        removed.set(row.search());
    }

    /// Brings back what was removed last.
    public void bringBack() {
        SavedSearch search = removed.get();
        if (search != null) {
            removed.set(null);
            then(() -> desk.aids().bringBack(search));
        }
    }

    /// Gives a saved search another name, unless another has it; what is new in it stays new.
    public void rename(SavedRow row, String name) {
        String other = name.strip();
        if (other.isEmpty() || other.equals(row.name())) {
            return;
        }
        then(
                () -> {
                    switch (desk.aids().rename(row.name(), other)) {
                        case DONE -> {}
                        case ABSENT ->
                                throw new WorkspaceException(
                                        row.name() + " is no longer among the saved searches.");
                        case TAKEN ->
                                throw new WorkspaceException(
                                        "Another saved search is called "
                                                + other
                                                + ": choose a name of its own.");
                    }
                });
    }

    private @Nullable Query asked() {
        return desk.parse(typed.get()) instanceof Parsed.Ok(Query query)
                        && !(query instanceof Query.All)
                ? query
                : null;
    }

    private interface Step {
        void run() throws WorkspaceException;
    }

    /// A step that changes what is kept is never dropped; what it leaves is read behind it.
    private void then(Step step) {
        new Turns(threads)
                .next(
                        threads.reading(),
                        () -> {
                            step.run();
                            return true;
                        },
                        done -> read(),
                        problem::set);
    }

    private void read() {
        turns.next(
                threads.reading(),
                () ->
                        new Kept(
                                desk.aids().saved().stream().map(SavedRow::of).toList(),
                                desk.aids().past(PAST)),
                kept -> {
                    problem.set("");
                    saved.set(kept.saved());
                    past.set(kept.past());
                },
                problem::set);
    }
}
