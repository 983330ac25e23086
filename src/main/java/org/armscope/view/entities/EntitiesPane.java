package org.armscope.view.entities;

import atlantafx.base.controls.CustomTextField;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.article.ArticleId;
import org.armscope.text.Span;
import org.armscope.view.Controls;
import org.armscope.view.EmptyState;
import org.armscope.view.FoldingSplit;
import org.armscope.view.KeptOrder;
import org.armscope.viewmodel.entities.EntitiesModel;
import org.armscope.viewmodel.window.Keepsakes;
import org.kordamp.ikonli.feather.Feather;

/// The table of entities, and beside it the dossier of one or the comparison of two.
public final class EntitiesPane extends StackPane {

    /// More room would part the names from their figures.
    private static final double WIDEST_LIST = 820;

    private static final double LEAST_LIST = 210;

    /// Two side by side need twice as much: where the names leave them less, these give way.
    private static final double LEAST_DOSSIER = 220;

    /// @param read opens an article at a place
    /// @param search asks for all articles that mention an entity
    /// @param narrow narrows all panes to an entity
    /// @param leaving takes a drawing out of the program
    /// @param kept holds divider and order between two starts
    public EntitiesPane(
            EntitiesModel model,
            BiConsumer<ArticleId, Span> read,
            Consumer<Entity> search,
            Consumer<Entity> narrow,
            Leaving leaving,
            Keepsakes kept) {
        EntityTable table = new EntityTable(model, search, narrow);
        KeptOrder.of(table, kept.of("entities.order"));
        BorderPane list = new BorderPane();
        list.setTop(bar(model));
        list.setCenter(table);
        list.setMinWidth(LEAST_LIST);
        list.setMaxWidth(WIDEST_LIST);
        DossierView first =
                new DossierView(model.dossier(), model::open, read, search, narrow, leaving, null);
        DossierView second =
                new DossierView(
                        model.compared(),
                        model::open,
                        read,
                        search,
                        narrow,
                        leaving,
                        () -> model.compared().show(null));
        EmptyState none =
                new EmptyState(
                        Feather.USERS,
                        "Nobody is laid open",
                        "Choose a name for its dossier: how it is written, its offices, who stands"
                                + " beside it, which newspapers tell of it. Ctrl and a click on a"
                                + " second name compares the two.");
        none.visibleProperty().bind(model.dossier().dossier().isNull());
        second.getStyleClass().add("beside");
        HBox both = new HBox(first, second);
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(second, Priority.ALWAYS);
        model.compared().dossier().subscribe(now -> Controls.show(second, now != null));
        StackPane right = new StackPane(both, none);
        right.setMinWidth(LEAST_DOSSIER);
        SplitPane.setResizableWithParent(list, false);
        FoldingSplit split =
                new FoldingSplit(
                        "Names", list, "Dossier", right, kept.of("entities.divider"), 0.46);
        model.compared()
                .dossier()
                .subscribe(
                        now -> {
                            right.setMinWidth(now == null ? LEAST_DOSSIER : 2 * LEAST_DOSSIER);
                            split.lead(now != null);
                            split.fold();
                        });
        getChildren().add(split);
    }

    private static VBox bar(EntitiesModel model) {
        CustomTextField filter = new CustomTextField();
        filter.setId("entity-filter");
        filter.setPromptText("Filter by name");
        filter.setAccessibleText("Filter the names");
        filter.setLeft(Controls.icon(Feather.FILTER));
        filter.setPrefWidth(160);
        filter.textProperty().bindBidirectional(model.filter());
        Label title = Controls.label("Entities", "pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label summary = Controls.clippedLabel("muted", "figures");
        summary.textProperty().bind(model.summary());
        HBox top = new HBox(title, summary, Controls.spring(), filter);
        top.getStyleClass().add("pane-bar");
        top.setAlignment(Pos.CENTER_LEFT);
        FlowPane types = new FlowPane(2, 2);
        types.getStyleClass().addAll("choices", "entity-types");
        for (EntityType type : EntityType.values()) {
            types.getChildren().add(toggle(model, type));
        }
        return new VBox(top, types);
    }

    private static ToggleButton toggle(EntitiesModel model, EntityType type) {
        String word = type.word();
        ToggleButton button =
                new ToggleButton(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        button.setId("type-" + word);
        button.getStyleClass().add("choice");
        button.setOnAction(event -> model.toggle(type));
        model.types().subscribe(now -> button.setSelected(now.contains(type)));
        return button;
    }
}
