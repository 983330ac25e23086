package org.armscope.view.reader.mark;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.armscope.annotation.mark.Colour;
import org.armscope.view.Controls;

/// The five colours of highlights, each a button that says its name.
final class Swatches extends HBox {

    /// @param verb what a click does, for the names: `Highlight`
    Swatches(String verb, Consumer<Colour> chosen) {
        super(2);
        setMinWidth(USE_PREF_SIZE);
        for (Colour colour : Colour.values()) {
            Region spot = new Region();
            spot.getStyleClass().addAll("swatch", colour.word());
            Button button = new Button("", spot);
            button.getStyleClass().addAll("flat", "icon-button");
            button.setId("swatch-" + colour.word());
            button.setFocusTraversable(true);
            button.setOnAction(event -> chosen.accept(colour));
            getChildren().add(Controls.named(button, verb + " in " + colour.word()));
        }
    }
}
