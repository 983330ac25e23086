package org.armscope.view.explore.ask;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
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

    /// Lines stay from one text to the next: with each key typed only their words change.
    private void show(List<Offer> offers) {
        int many = getChildren().size();
        if (many > offers.size()) {
            getChildren().remove(offers.size(), many);
        }
        for (int i = 0; i < offers.size(); i++) {
            if (i < getChildren().size() && getChildren().get(i) instanceof OfferLine line) {
                line.show(offers.get(i));
            } else {
                getChildren().add(new OfferLine(offers.get(i), this::take));
            }
        }
        mark(model.chosen().get());
        setVisible(!offers.isEmpty());
    }

    private void take(Offer offer) {
        taken.accept(model.take(offer));
    }

    private void mark(int place) {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == place);
        }
    }
}
