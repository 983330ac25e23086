package org.armscope.view.explore.ask;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.armscope.query.PlainWords;
import org.armscope.query.Query;
import org.armscope.query.QueryPrinter;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.ask.NameOffer;
import org.armscope.viewmodel.explore.ask.NamesModel;

/// The names of the question that stand for several, each with a menu to choose one of them; and
/// the question with `and`, `or` and `not` as signs, where it has them as words.
public final class NamesLine extends FlowPane {

    public NamesLine(NamesModel model) {
        setId("names-meant");
        getStyleClass().add("names-meant");
        model.names().subscribe(offers -> show(model));
        model.signs().subscribe(query -> show(model));
    }

    private void show(NamesModel model) {
        getChildren().setAll(model.names().get().stream().map(o -> menu(o, model)).toList());
        Query signs = model.signs().get();
        if (signs != null) {
            Button ask =
                    Controls.linkButton(
                            "Did you mean  " + QueryPrinter.print(signs) + "?", model::takeSigns);
            ask.setId("with-signs");
            ask.setWrapText(true);
            Controls.named(
                    ask,
                    "AND, OR and NOT count in capitals only. Ask instead: "
                            + PlainWords.say(signs));
            getChildren().add(ask);
        }
        Controls.show(this, !getChildren().isEmpty());
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
