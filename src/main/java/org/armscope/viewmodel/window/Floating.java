package org.armscope.viewmodel.window;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What lies over the panes, and its closing one by one.
public final class Floating {

    private final WindowModel model;
    private final BooleanProperty sheet = new SimpleBooleanProperty();

    Floating(WindowModel model) {
        this.model = model;
    }

    /// True while the sheet of shortcuts is open.
    public BooleanProperty sheet() {
        return sheet;
    }

    /// Closes what lies on top; false if nothing floats.
    public boolean dismiss() {
        List<BooleanSupplier> fromTheTop =
                List.of(
                        () -> shut(model.palette().open()),
                        () -> shut(model.explore().saved().open()),
                        model.explore().suggest()::close,
                        () -> shut(sheet),
                        () -> shut(model.settings().open()),
                        model.notebook().decide()::cancel,
                        model.notebook().tags()::close,
                        model.front().marks()::close,
                        this::unpin,
                        this::dismissReport,
                        this::closeEvidence);
        return fromTheTop.stream().anyMatch(BooleanSupplier::getAsBoolean);
    }

    /// Shuts what is open, and tells whether it was.
    private static boolean shut(BooleanProperty open) {
        boolean was = open.get();
        open.set(false);
        return was;
    }

    private boolean unpin() {
        boolean pinned = model.front().mentions().pinned().get() != null;
        if (pinned) {
            model.front().mentions().unpin();
        }
        return pinned;
    }

    private boolean dismissReport() {
        boolean reported = model.work().report().get() != null;
        model.work().dismiss();
        return reported;
    }

    private boolean closeEvidence() {
        boolean open =
                model.pane().get() == Pane.TIMELINE
                        && model.timeline().evidence().selected().get() != null;
        if (open) {
            model.timeline().evidence().deselect();
        }
        return open;
    }
}
