package org.armscope.view.reader.print;

import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// A print job from the system's dialog to its end.
interface Press {

    /// Lets a person choose printer and paper; false where the dialog was left.
    boolean choose(Window window);

    /// What can be printed on of a sheet, in points.
    Dimension2D area();

    /// Prints a page; false where the printer took none.
    boolean print(Region page);

    /// Ends the job; false where the printer broke off.
    boolean end();

    void cancel();

    String printer();
}
