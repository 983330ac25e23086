package org.armscope.view.explore;

import java.util.Map;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.armscope.query.SearchRequest.Order;
import org.armscope.view.Controls;
import org.armscope.view.ProblemNote;
import org.armscope.view.explore.ask.NamesLine;
import org.armscope.viewmodel.excerpts.Adding;
import org.armscope.viewmodel.explore.Answer;
import org.armscope.viewmodel.explore.ExploreModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Under the search box: how the question was read, how many articles answer it, and in which
/// order they are listed; while the question cannot be read, why.
final class AnswerHead extends StackPane {

    private static final Map<Order, String> ORDERS =
            Map.of(
                    Order.RELEVANCE, "Best match",
                    Order.NEWEST, "Newest first",
                    Order.OLDEST, "Oldest first");

    /// Between the count and what stands at the other end of its row.
    private static final double GAP = 12;

    private final ExploreModel model;
    private final Label words = Controls.clippedLabel("answer-words");
    private final Label count = Controls.label("", "muted", "figures");
    private final Label took = Controls.label("", "muted", "figures");
    private final MenuButton sort = new MenuButton();
    private final HBox views;
    private final HBox second = new HBox();
    private final HBox third = new HBox();
    private @Nullable Boolean isParted;

    /// @param facets whether the facets stand beside the results
    /// @param adding takes the answer's passages into the basket
    AnswerHead(ExploreModel model, BooleanProperty facets, Adding adding) {
        this.model = model;
        getStyleClass().add("answer-head");
        words.setId("answer-words");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setWrapText(true);
        count.setId("answer-count");
        count.setMinWidth(USE_PREF_SIZE);
        took.setId("answer-time");
        took.setMinWidth(USE_PREF_SIZE);
        took.managedProperty().bind(took.visibleProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox first = new HBox(words, filters(facets), taking(adding));
        first.setAlignment(Pos.CENTER_LEFT);
        views = views();
        second.setAlignment(Pos.CENTER_LEFT);
        third.setAlignment(Pos.CENTER_LEFT);
        VBox answered =
                new VBox(first, second, third, new ChipBar(model), new NamesLine(model.names()));
        ComplaintNote wrong = new ComplaintNote(model);
        VBox refused = new VBox(new ProblemNote(model.problem()));
        refused.setId("refused");
        getChildren().addAll(answered, wrong, refused);
        offerOrders();
        BooleanBinding understood = model.complaint().isNull();
        answered.visibleProperty().bind(understood.and(model.problem().isEmpty()));
        refused.visibleProperty().bind(understood.and(model.problem().isNotEmpty()));
        widthProperty().subscribe(this::arrange);
        wrong.visibleProperty().bind(model.complaint().isNotNull());
        model.answer().subscribe(now -> show());
    }

    private static ToggleButton filters(BooleanProperty facets) {
        ToggleButton filters = new ToggleButton("", Controls.icon(Feather.SLIDERS));
        filters.getStyleClass().addAll("flat", "icon-button", "choice");
        filters.setId("show-facets");
        filters.setMinWidth(USE_PREF_SIZE);
        filters.selectedProperty().bindBidirectional(facets);
        return Controls.named(filters, "Filters beside the results");
    }

    private Button taking(Adding adding) {
        Button take =
                Controls.iconButton(
                        Feather.SCISSORS,
                        "Add the passages of the first "
                                + Adding.ARTICLES
                                + " articles to the excerpts",
                        () -> adding.hits(model.answer().get()));
        take.setId("add-passages");
        take.setMinWidth(USE_PREF_SIZE);
        return take;
    }

    /// List or concordance.
    private HBox views() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton list = view("List", group, false);
        ToggleButton lines = view("Concordance", group, true);
        list.setId("show-list");
        lines.setId("show-concordance");
        HBox views = new HBox(list, lines);
        views.getStyleClass().add("choices");
        views.setMinWidth(USE_PREF_SIZE);
        return views;
    }

    private ToggleButton view(String words, ToggleGroup group, boolean lines) {
        ToggleButton button = new ToggleButton(words);
        button.getStyleClass().add("choice");
        button.setToggleGroup(group);
        button.setOnAction(event -> model.concordance().inSight().set(lines));
        button.selectedProperty()
                .subscribe(
                        (was, now) -> {
                            if (now) {
                                model.concordance().inSight().set(lines);
                            }
                        });
        model.concordance().inSight().subscribe(now -> button.setSelected(now == lines));
        return button;
    }

    private void offerOrders() {
        sort.getStyleClass().addAll("flat", "sort-button");
        sort.setId("sort");
        sort.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Order order : Order.values()) {
            RadioMenuItem item = new RadioMenuItem(ORDERS.get(order));
            item.setToggleGroup(group);
            item.setOnAction(event -> model.order().set(order));
            model.order().subscribe(now -> item.setSelected(now == order));
            sort.getItems().add(item);
        }
        Controls.named(sort, "Order of the results");
    }

    private void show() {
        Answer answer = model.answer().get();
        words.setText(answer.words());
        count.setText(answer.words().isEmpty() ? "" : answer.count());
        took.setText(answer.words().isEmpty() ? "" : " · " + answer.duration());
        sort.setText(ORDERS.get(answer.order()));
        arrange();
    }

    /// Tells how long the answer took where that crowds nothing out; in a narrow window views and
    /// order have a row of their own.
    private void arrange() {
        double taken =
                getInsets().getLeft()
                        + getInsets().getRight()
                        + views.prefWidth(-1)
                        + sort.prefWidth(-1)
                        + GAP;
        double room = getWidth() - taken - count.prefWidth(-1);
        took.setVisible(room < 0 || room >= took.prefWidth(-1));
        part(room < 0);
    }

    private void part(boolean now) {
        if (isParted != null && isParted == now) {
            return;
        }
        isParted = now;
        if (now) {
            second.getChildren().setAll(count, took);
            third.getChildren().setAll(views, Controls.spring(), sort);
        } else {
            third.getChildren().clear();
            second.getChildren().setAll(count, took, Controls.spring(), views, sort);
        }
    }
}
