package org.armscope.viewmodel.window;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.armscope.annotation.Entity;
import org.armscope.query.Query;
import org.armscope.viewmodel.entities.EntityRow;
import org.armscope.viewmodel.explore.ExploreModel;
import org.armscope.viewmodel.explore.ResultRow;
import org.armscope.viewmodel.window.Visit.Reading;
import org.jspecify.annotations.Nullable;

/// Follows where one goes in the window, and leads back and forward.
public final class Trail {

    private final WindowModel model;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private History history = new History(Visit.FIRST);
    private @Nullable Reading reading;
    private @Nullable Reading awaited;
    private int steps;

    Trail(WindowModel model) {
        this.model = model;
    }

    /// Begins to follow; called once the panes are joined.
    void follow() {
        model.pane().subscribe((was, now) -> note());
        model.explore().typed().subscribe((was, now) -> note());
        model.explore().answering().subscribe((was, now) -> settle(now));
        model.entities().selected().subscribe((was, now) -> note());
        model.timeline().evidence().selected().subscribe((was, now) -> note());
        model.timeline().brush().subscribe((was, now) -> note());
        model.filter().selection().subscribe((was, now) -> note());
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    public void back() {
        history.back().ifPresent(this::restore);
    }

    public void forward() {
        history.forward().ifPresent(this::restore);
    }

    /// Told what the reader of Explore lays open.
    void reading(@Nullable Reading now) {
        reading = now;
        note();
    }

    /// Takes several changes as one step.
    void asOne(Runnable changes) {
        steps++;
        try {
            changes.run();
        } finally {
            steps--;
        }
        note();
    }

    /// Takes a change that nobody chose as part of where one is.
    void unnoted(Runnable change) {
        steps++;
        try {
            change.run();
        } finally {
            steps--;
        }
        if (steps == 0) {
            history.renew(here());
        }
    }

    /// Where one is.
    Visit here() {
        return new Visit(
                model.pane().get(),
                model.explore().typed().get(),
                reading,
                model.entities().chosen(),
                model.timeline().evidence().chosen(),
                model.timeline().brush().get(),
                model.filter().selection().get());
    }

    /// Takes up a visit of an earlier start; nothing lies behind it.
    void begin(Visit visit) {
        history = new History(visit);
        restore(visit);
    }

    private void note() {
        if (steps == 0 && !model.explore().answering().get()) {
            history.note(here());
            tell();
        }
    }

    /// Once an answer is shown, its first article is open: part of the same visit.
    private void settle(boolean answering) {
        if (answering) {
            return;
        }
        Reading wanted = awaited;
        awaited = null;
        if (wanted != null && !wanted.equals(reading)) {
            asOne(() -> open(wanted));
        }
        if (steps == 0) {
            history.settle(here());
            tell();
        }
    }

    private void restore(Visit visit) {
        steps++;
        try {
            boolean narrowed = !visit.selection().equals(model.filter().selection().get());
            if (narrowed) {
                await(visit);
                model.filter().selection().set(visit.selection());
            }
            ask(visit);
            Entity entity = visit.entity();
            EntityRow row = model.entities().selected().get();
            if (entity != null && (row == null || !row.entity().equals(entity))) {
                model.entities().open(entity);
            }
            model.timeline().evidence().want(visit.event());
            model.timeline().brush().set(visit.days());
            model.pane().set(visit.pane());
        } finally {
            steps--;
        }
        tell();
    }

    private void ask(Visit visit) {
        ExploreModel explore = model.explore();
        Reading wanted = visit.reading();
        if (!visit.question().equals(explore.typed().get())) {
            await(visit);
            explore.typed().set(visit.question());
        } else if (wanted != null && !wanted.equals(reading)) {
            open(wanted);
        }
    }

    /// Has the visit's article opened once its question is answered.
    private void await(Visit visit) {
        Reading wanted = visit.reading();
        awaited = wanted;
        if (wanted != null && wanted.result()) {
            model.explore().results().want(wanted.article());
        }
    }

    private void open(Reading wanted) {
        ResultRow row =
                model.explore().results().rows().stream()
                        .filter(r -> wanted.result() && r.id().equals(wanted.article()))
                        .findFirst()
                        .orElse(null);
        model.explore().results().selected().set(row);
        Query query = wanted.result() ? model.explore().answer().get().query() : new Query.All();
        if (row == null || wanted.at() != null) {
            model.reader().show(wanted.article(), query, wanted.at());
        }
        reading = wanted;
    }

    private void tell() {
        canGoBack.set(history.canGoBack());
        canGoForward.set(history.canGoForward());
    }
}
