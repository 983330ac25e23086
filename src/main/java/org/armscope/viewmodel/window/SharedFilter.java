package org.armscope.viewmodel.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.query.timeline.DealId;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.TagChoice;

/// The one selection that the panes obey, all but those that are frozen.
public final class SharedFilter {

    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final Map<Pane, BooleanProperty> frozen = new EnumMap<>(Pane.class);
    private final Map<Pane, Consumer<Selection>> obeying = new EnumMap<>(Pane.class);
    private final Map<Pane, Selection> obeyed = new EnumMap<>(Pane.class);

    SharedFilter() {
        for (Pane pane : Pane.values()) {
            BooleanProperty kept = new SimpleBooleanProperty();
            kept.subscribe((was, now) -> tell(pane));
            frozen.put(pane, kept);
        }
        selection.subscribe((was, now) -> obeying.keySet().forEach(this::tell));
    }

    /// Has a pane obey from now on.
    void obey(Pane pane, Consumer<Selection> narrow) {
        obeying.put(pane, narrow);
    }

    public ObjectProperty<Selection> selection() {
        return selection;
    }

    /// Narrows the panes to an entity besides what they are narrowed to.
    public void narrow(Entity entity) {
        selection.set(selection.get().with(entity));
    }

    /// Narrows the panes to days likewise.
    public void narrow(DayRange days) {
        selection.set(selection.get().during(days));
    }

    /// Narrows the panes to a deal likewise.
    public void narrow(DealBrief deal) {
        selection.set(selection.get().within(deal));
    }

    /// Narrows the panes to a tag likewise.
    public void narrow(TagChoice tag) {
        selection.set(selection.get().tagged(tag));
    }

    /// The deal that the panes are narrowed to as it is now, after an ingest or a new start.
    void renew(Map<DealId, DealBrief> deals) {
        DealBrief deal = selection.get().deal();
        DealBrief known = deal == null ? null : deals.get(deal.id());
        if (known != null) {
            narrow(known);
        }
    }

    /// True while a pane keeps what it shows; once it no longer does, it obeys again.
    public BooleanProperty frozen(Pane pane) {
        BooleanProperty kept = frozen.get(pane);
        if (kept == null) {
            throw new IllegalArgumentException("no pane " + pane);
        }
        return kept;
    }

    /// Tells whether a pane can be narrowed at all.
    public boolean isObeyedBy(Pane pane) {
        return obeying.containsKey(pane);
    }

    /// What each frozen pane is narrowed to.
    Map<Pane, Selection> kept() {
        Map<Pane, Selection> kept = new EnumMap<>(Pane.class);
        for (Pane pane : obeying.keySet()) {
            if (frozen(pane).get()) {
                kept.put(pane, obeyed.getOrDefault(pane, Selection.NONE));
            }
        }
        return kept;
    }

    /// Narrows panes to what they were narrowed to when they were frozen, and freezes them.
    void recall(Map<Pane, Selection> kept) {
        kept.forEach(
                (pane, narrowed) -> {
                    tell(pane, narrowed);
                    frozen(pane).set(true);
                });
    }

    private void tell(Pane pane) {
        if (!frozen(pane).get()) {
            tell(pane, selection.get());
        }
    }

    private void tell(Pane pane, Selection narrowed) {
        Consumer<Selection> narrow = obeying.get(pane);
        if (narrow != null) {
            obeyed.put(pane, narrowed);
            narrow.accept(narrowed);
        }
    }
}
