package org.armscope.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a JavaFX program does: shows one window with a line of text, and ends once it is
/// painted.
public final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new StackPane(new Label("Nothing")), 1000, 800));
                    stage.show();
                    Painted.then(stage.getScene(), Platform::exit);
                });
    }
}
