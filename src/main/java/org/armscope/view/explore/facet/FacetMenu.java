package org.armscope.view.explore.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import org.armscope.annotation.Entity;
import org.armscope.viewmodel.explore.facet.FacetRow;
import org.armscope.viewmodel.explore.facet.FacetsModel;

/// What can be done with a value of a facet.
final class FacetMenu extends ContextMenu {

    private final FacetsModel model;
    private final Consumer<Entity> dossier;
    private final Consumer<Entity> narrow;

    /// @param dossier lays an entity open
    /// @param narrow narrows all panes to an entity
    FacetMenu(FacetsModel model, Consumer<Entity> dossier, Consumer<Entity> narrow) {
        this.model = model;
        this.dossier = dossier;
        this.narrow = narrow;
        setId("facet-menu");
    }

    /// Opens where it was asked for.
    ///
    /// @param find opens the search among the values of the facet
    void ask(FacetRow row, Runnable find, Node line, ContextMenuEvent event) {
        List<MenuItem> items = new ArrayList<>(choices(row));
        row.entity()
                .ifPresent(
                        entity -> {
                            items.add(new SeparatorMenuItem());
                            items.add(item("Open dossier", () -> dossier.accept(entity)));
                            items.add(item("Narrow all panes to it", () -> narrow.accept(entity)));
                        });
        items.add(new SeparatorMenuItem());
        items.add(item("Search among these: " + row.value().field().label(), find));
        items.add(item("Copy “" + row.words() + "”", () -> copy(row.words())));
        getItems().setAll(items);
        show(line, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private List<MenuItem> choices(FacetRow row) {
        boolean wanted = row.state() == FacetRow.State.WANTED;
        boolean unwanted = row.state() == FacetRow.State.UNWANTED;
        List<MenuItem> items = new ArrayList<>();
        items.add(item(wanted ? "Choose no longer" : "Choose", () -> model.want(row)));
        if (!model.isOnly(row)) {
            items.add(item("Choose only this", () -> model.only(row)));
        }
        String out = unwanted ? "Leave out no longer (Delete)" : "Leave out (Delete)";
        items.add(item(out, () -> model.ruleOut(row)));
        return items;
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
