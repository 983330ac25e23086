package org.armscope.view.explore.ask;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.ask.Offer;
import org.armscope.viewmodel.explore.ask.SuggestModel;

/// What may be meant by what is being typed, one line each. The keyboard stays in the search box.
public final class SuggestionList extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SuggestModel model;
    private final IntConsumer taken;

    /// @param taken told where the caret belongs once an offer is taken
    public SuggestionList(SuggestModel model, IntConsumer taken) {
        this.model = model;
        this.taken = taken;
        setId("suggestions");
        getStyleClass().addAll("floating", "suggestions");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText("Suggestions");
        model.offers().subscribe(this::show);
        model.chosen().subscribe(place -> mark(place.intValue()));
    }

    private void show(List<Offer> offers) {
        getChildren().setAll(offers.stream().map(this::line).toList());
        setVisible(!offers.isEmpty());
    }

    private HBox line(Offer offer) {
        Label kind = Controls.label(offer.kind(), "offer-kind");
        Label words = Controls.label(offer.words(), "offer-words");
        words.setMinWidth(0);
        Label note = Controls.label(offer.note(), "offer-note");
        boolean isHelp = offer.suggestion().articles() == 0;
        note.setMinWidth(isHelp ? 0 : USE_PREF_SIZE);
        HBox line = new HBox(kind, words, Controls.spring(), note);
        line.getStyleClass().add("offer");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(offer.spoken());
        line.setOnMousePressed(
                event -> {
                    event.consume();
                    taken.accept(model.take(offer));
                });
        return line;
    }

    private void mark(int place) {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == place);
        }
    }
}
