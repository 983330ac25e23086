package org.armscope.view.explore;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.Why;

/// The names of an article that the question found.
final class NameLine extends HBox {

    private static final int MOST = 4;

    private List<Why.Named> shown = List.of();

    NameLine() {
        getStyleClass().addAll("result-line", "found-names");
    }

    void show(Why why) {
        if (why.names().equals(shown)) {
            return;
        }
        shown = why.names();
        getChildren().setAll(why.names().stream().limit(MOST).map(NameLine::chip).toList());
        if (why.names().size() > MOST) {
            getChildren().add(Controls.label("+" + (why.names().size() - MOST), "muted"));
        }
    }

    private static Label chip(Why.Named named) {
        String kind = named.field().name().toLowerCase(Locale.ROOT);
        Label chip = Controls.label(named.name(), "found-name", "found-" + kind);
        chip.setMinWidth(0);
        Controls.hint(chip, named.field().label() + " " + named.name());
        return chip;
    }
}
