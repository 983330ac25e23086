package org.armscope.viewmodel.entities;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Threads;
import org.armscope.workspace.dossier.DossierReader;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// Every entity of the library, filtered by type and letters, and one or two laid open.
public final class EntitiesModel {

    private final Desk desk;
    private final Threads threads;
    private final AtomicLong latest = new AtomicLong();
    private final ObservableList<EntityRow> all = FXCollections.observableArrayList();
    private final FilteredList<EntityRow> rows = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Set<EntityType>> types =
            new SimpleObjectProperty<>(EnumSet.allOf(EntityType.class));
    private final ObjectProperty<@Nullable EntityRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final DossierModel dossier;
    private final DossierModel compared;
    private Selection narrowed = Selection.NONE;
    private @Nullable Entity wanted;
    private @Nullable Entity wantedBeside;

    public EntitiesModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        dossier = new DossierModel(desk, threads);
        compared = new DossierModel(desk, threads);
        filter.subscribe((was, now) -> choose());
        types.subscribe((was, now) -> choose());
        selected.subscribe(row -> dossier.show(row == null ? null : row.entity()));
    }

    /// The entities that filter and types let through, most mentioned first.
    public FilteredList<EntityRow> rows() {
        return rows;
    }

    public StringProperty filter() {
        return filter;
    }

    /// The types that are listed.
    public ObjectProperty<Set<EntityType>> types() {
        return types;
    }

    public ObjectProperty<@Nullable EntityRow> selected() {
        return selected;
    }

    /// The entity that is selected, or that is to be once the list is read; null for none.
    public @Nullable Entity chosen() {
        EntityRow row = selected.get();
        return row == null ? wanted : row.entity();
    }

    /// The entity that the chosen one is compared with, or is to be; null for none.
    public @Nullable Entity beside() {
        return wantedBeside == null ? compared.entity() : wantedBeside;
    }

    /// The rows of the entities laid open: the selected one and, if it is listed, the other.
    public List<EntityRow> laidOpen() {
        return Stream.of(dossier.entity(), compared.entity())
                .flatMap(entity -> rows.stream().filter(row -> row.entity().equals(entity)))
                .toList();
    }

    /// How many entities are listed, or why none are.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The dossier of the selected entity.
    public DossierModel dossier() {
        return dossier;
    }

    /// The dossier that it is compared with.
    public DossierModel compared() {
        return compared;
    }

    /// Lists a type, or no longer.
    public void toggle(EntityType type) {
        Set<EntityType> now = EnumSet.copyOf(types.get());
        if (!now.remove(type)) {
            now.add(type);
        }
        types.set(now.isEmpty() ? EnumSet.allOf(EntityType.class) : now);
    }

    /// Selects an entity, whatever the filter.
    public void open(Entity entity) {
        filter.set("");
        types.set(EnumSet.allOf(EntityType.class));
        compared.show(null);
        wanted = entity;
        find();
    }

    /// Lays a second entity open as soon as the chosen one is.
    public void compare(Entity entity) {
        wantedBeside = entity;
        if (selected.get() != null) {
            findBeside();
        }
    }

    /// Lists only who and what the articles within this selection mention.
    public void narrow(Selection selection) {
        if (!selection.equals(narrowed)) {
            narrowed = selection;
            refresh();
        }
    }

    /// Reads the list anew.
    public void refresh() {
        long turn = latest.incrementAndGet();
        Selection within = narrowed;
        threads.gathering().execute(() -> read(turn, within));
    }

    private void read(long turn, Selection within) {
        if (latest.get() != turn) {
            return;
        }
        try {
            Set<Entity> mentioned = mentioned(turn, within);
            List<EntityRow> found =
                    desk.entities().stream()
                            .map(EntityRow::of)
                            .filter(row -> within.isEmpty() || mentioned.contains(row.entity()))
                            .toList();
            inWindow(turn, () -> take(found));
        } catch (WorkspaceException e) {
            inWindow(turn, () -> summary.set(Notice.reason(e)));
        }
    }

    private Set<Entity> mentioned(long turn, Selection within) throws WorkspaceException {
        Set<Entity> mentioned = new HashSet<>();
        if (!within.isEmpty()) {
            Set<FieldName> fields =
                    EnumSet.allOf(EntityType.class).stream()
                            .map(DossierReader::field)
                            .collect(Collectors.toUnmodifiableSet());
            Facets counted =
                    desk.facets(
                            new FacetRequest(
                                    within.narrow(new Query.All()), fields, Integer.MAX_VALUE),
                            () -> latest.get() != turn);
            for (EntityType type : EntityType.values()) {
                counted.of(DossierReader.field(type))
                        .forEach(count -> mentioned.add(new Entity(type, count.value())));
            }
        }
        return mentioned;
    }

    private void take(List<EntityRow> found) {
        EntityRow kept = selected.get();
        Entity keep = kept == null ? null : kept.entity();
        all.setAll(found);
        if (wanted == null) {
            wanted = keep;
        }
        choose();
        find();
    }

    private void find() {
        Entity entity = wanted;
        if (entity == null) {
            return;
        }
        all.stream()
                .filter(row -> row.entity().equals(entity))
                .findFirst()
                .ifPresent(
                        row -> {
                            wanted = null;
                            selected.set(row);
                            findBeside();
                        });
    }

    private void findBeside() {
        Entity entity = wantedBeside;
        wantedBeside = null;
        if (entity != null) {
            compared.show(entity);
        }
    }

    private void choose() {
        String letters = filter.get();
        Set<EntityType> listed = Set.copyOf(types.get());
        rows.setPredicate(row -> listed.contains(row.entity().type()) && row.holds(letters));
        summary.set(
                rows.size() == all.size()
                        ? Counts.number(all.size()) + " names"
                        : Counts.number(rows.size())
                                + " of "
                                + Counts.number(all.size())
                                + " names");
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
