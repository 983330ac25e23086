package org.armscope.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.armscope.viewmodel.window.Memory;

/// Gives the window a size that its screen can show.
final class Screens {

    private Screens() {}

    static void place(Stage stage, Memory memory) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        boolean fits = memory.width() < room.getWidth() && memory.height() < room.getHeight();
        stage.setWidth(Math.min(memory.width(), room.getWidth()));
        stage.setHeight(Math.min(memory.height(), room.getHeight()));
        stage.setMaximized(memory.maximized() || !fits); // else the title may lie above the screen
    }
}
