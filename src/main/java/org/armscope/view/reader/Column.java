package org.armscope.view.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// The column in which a page is set.
///
/// @param width of its lines, in pixels
/// @param headInSight false once the article's heading has been scrolled well away
record Column(DoubleProperty width, BooleanProperty headInSight) {

    Column() {
        this(new SimpleDoubleProperty(560), new SimpleBooleanProperty(true));
    }
}
