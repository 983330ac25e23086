package org.armscope.viewmodel.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// How Explore's room is divided between facets, results and reader.
public final class Division {

    private final DoubleProperty divider = new SimpleDoubleProperty(Memory.FIRST.divider());
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final BooleanProperty facets = new SimpleBooleanProperty(true);

    Division() {}

    /// Where the results end and the reader begins, as a share of the width.
    public DoubleProperty divider() {
        return divider;
    }

    /// True while the reader takes the place of the results in a narrow window.
    public BooleanProperty reading() {
        return reading;
    }

    /// True while the facets stand beside the results.
    public BooleanProperty facets() {
        return facets;
    }
}
