package org.armscope.view.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.armscope.view.Controls;
import org.armscope.viewmodel.reader.CitedByModel;
import org.armscope.viewmodel.reader.CitedByModel.Citing;

/// The back-links: the articles with a cross reference to the issue that the one laid open stands
/// in. References name a day of a publication, so which of its articles is meant stays open.
final class CitedByLine extends FlowPane {

    private static final int SHOWN = 3;

    private final CitedByModel model;

    CitedByLine(CitedByModel model) {
        super(8, 0);
        this.model = model;
        setId("cited-by");
        getStyleClass().add("cited-by");
        setAlignment(Pos.CENTER_LEFT);
        model.citing().subscribe(this::fill);
        fill();
    }

    private void fill() {
        getChildren().clear();
        var citing = model.citing().get();
        Controls.show(this, !citing.isEmpty());
        Label words = Controls.label("This issue is cited by", "muted");
        Controls.hint(
                words,
                "A cross reference names a publication and a day: which article of that"
                        + " issue is meant, it does not say.");
        getChildren().add(words);
        citing.stream().limit(SHOWN).forEach(one -> getChildren().add(link(one)));
        if (citing.size() > SHOWN) {
            MenuButton more = new MenuButton(citing.size() - SHOWN + " more");
            more.getStyleClass().addAll("flat", "sort-button");
            citing.stream().skip(SHOWN).forEach(one -> more.getItems().add(item(one)));
            getChildren().add(more);
        }
    }

    private Button link(Citing one) {
        Button link = Controls.linkButton(one.words(), () -> model.open(one));
        return Controls.named(link, "Open " + one.words() + ": " + one.heading());
    }

    private MenuItem item(Citing one) {
        MenuItem item = new MenuItem(one.words() + "  " + one.heading());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.open(one));
        return item;
    }
}
