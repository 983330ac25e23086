package org.armscope.view.reader.page;

import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Region;

/// The column in which a page is set.
///
/// @param width in pixels, 0 before there is room
/// @param sight how high what is in sight is, in pixels
/// @param fitting gives something new its styles and returns it: it may be measured while it is not
///     in the window
record Column(ReadOnlyDoubleProperty width, DoubleSupplier sight, UnaryOperator<Region> fitting) {}
