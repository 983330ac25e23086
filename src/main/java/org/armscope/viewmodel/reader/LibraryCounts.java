package org.armscope.viewmodel.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.annotation.Entity;
import org.armscope.library.table.EntityCount;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.workspace.open.WorkspaceException;

/// How often each entity is mentioned in the whole library, as counted when it last changed.
public final class LibraryCounts {

    private final Desk desk;
    private final Threads threads;
    private final Consumer<String> failed;
    private final ReadOnlyObjectWrapper<Map<Entity, EntityCount>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());

    /// @param failed told, in the window's thread, why nothing could be counted
    public LibraryCounts(Desk desk, Threads threads, Consumer<String> failed) {
        this.desk = desk;
        this.threads = threads;
        this.failed = failed;
    }

    /// Empty until they are counted.
    public ReadOnlyObjectProperty<Map<Entity, EntityCount>> counts() {
        return counts.getReadOnlyProperty();
    }

    /// Counts anew, behind other long work.
    public void refresh() {
        threads.working().execute(this::count);
    }

    private void count() {
        try {
            Map<Entity, EntityCount> counted = new HashMap<>();
            desk.entities().forEach(count -> counted.put(count.entity(), count));
            Map<Entity, EntityCount> all = Map.copyOf(counted);
            threads.window().execute(() -> counts.set(all));
        } catch (WorkspaceException e) {
            String reason = Notice.reason(e);
            threads.window().execute(() -> failed.accept(reason));
        }
    }
}
