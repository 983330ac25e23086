package org.armscope.view.explore.ask;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.ask.Offer;

/// One suggestion: what kind it is of, what it would put into the box, and how many articles that
/// finds.
final class OfferLine extends HBox {

    private final Label kind = Controls.label("", "offer-kind");
    private final Label words = Controls.label("", "offer-words");
    private final Label note = Controls.label("", "offer-note");
    private Offer offer;

    /// @param taken told of a press
    OfferLine(Offer offer, Consumer<Offer> taken) {
        this.offer = offer;
        words.setMinWidth(0);
        getStyleClass().add("offer");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().addAll(kind, words, Controls.spring(), note);
        setOnMousePressed(
                event -> {
                    event.consume();
                    taken.accept(this.offer);
                });
        show(offer);
    }

    void show(Offer shown) {
        offer = shown;
        kind.setText(shown.kind());
        words.setText(shown.words());
        note.setText(shown.note());
        boolean isHelp = shown.suggestion().articles() == 0;
        note.setMinWidth(isHelp ? 0 : USE_PREF_SIZE);
        setAccessibleText(shown.spoken());
    }
}
