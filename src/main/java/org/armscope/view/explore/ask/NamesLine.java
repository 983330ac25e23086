package org.armscope.view.explore.ask;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.ask.NameOffer;
import org.armscope.viewmodel.explore.ask.NamesModel;

/// The names of the question that stand for several, each with a menu to choose one of them.
public final class NamesLine extends FlowPane {

    public NamesLine(NamesModel model) {
        setId("names-meant");
        getStyleClass().add("names-meant");
        model.names().subscribe(offers -> show(offers, model));
    }

    private void show(List<NameOffer> offers, NamesModel model) {
        getChildren().setAll(offers.stream().map(offer -> menu(offer, model)).toList());
        Controls.show(this, !offers.isEmpty());
    }

    private static MenuButton menu(NameOffer offer, NamesModel model) {
        MenuButton menu = new MenuButton(offer.words());
        menu.getStyleClass().addAll("flat", "name-offer");
        for (NameOffer.Name name : offer.names()) {
            MenuItem item = new MenuItem(name.words());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.choose(offer, name));
            menu.getItems().add(item);
        }
        return Controls.named(menu, offer.words());
    }
}
