package org.armscope.view.explore;

import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.armscope.view.AddKey;
import org.armscope.view.Controls;
import org.armscope.view.EmptyState;
import org.armscope.viewmodel.excerpts.Adding;
import org.armscope.viewmodel.explore.Emptiness;
import org.armscope.viewmodel.explore.ExploreModel;
import org.armscope.viewmodel.explore.ResultRow;
import org.kordamp.ikonli.feather.Feather;

/// The answer: its head, and the virtualised list of results.
public final class ResultsPane extends BorderPane {

    private static final double ROW = 100;

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final ListView<ResultRow> list;
    private final ConcordancePane concordance;

    /// Fills itself from the model.
    ///
    /// @param facets whether the facets stand beside the results
    /// @param open what Enter and a double click do
    /// @param adding takes what e is pressed on into the basket
    public ResultsPane(ExploreModel model, BooleanProperty facets, Runnable open, Adding adding) {
        list = new ListView<>(model.results());
        list.setId("results");
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText("Results");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new ResultCell(model));
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        open.run();
                    }
                });
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open.run();
                    }
                });
        AddKey.listen(list, chosen -> adding.article(model.answer().get(), chosen.getFirst()));
        followSelection(model);
        model.complaint().subscribe(wrong -> list.pseudoClassStateChanged(STALE, wrong != null));
        EmptyState none =
                new EmptyState(
                        Feather.SEARCH,
                        "No article answers this",
                        "All the words must stand in one article. Leave one out, put OR between"
                                + " them, or end a word with * for any ending.",
                        Controls.linkButton("Show all articles", () -> model.typed().set("")));
        none.setId("no-hits");
        model.emptiness()
                .subscribe(
                        why -> {
                            boolean lines = model.concordance().inSight().get();
                            boolean some = why == Emptiness.NONE || why == Emptiness.WAITING;
                            list.setVisible(some && !lines);
                            none.setVisible(why == Emptiness.NO_HITS);
                        });
        getStyleClass().add("results-pane");
        setTop(new AnswerHead(model, facets, adding));
        concordance = new ConcordancePane(model.concordance(), open, adding);
        StackPane answers = new StackPane(list, concordance, none);
        setCenter(answers);
        model.concordance()
                .inSight()
                .subscribe(
                        lines -> {
                            concordance.setVisible(lines);
                            list.setVisible(!lines && model.emptiness().get() != Emptiness.NO_HITS);
                        });
    }

    /// Gives the list the keyboard.
    public void focusList() {
        if (concordance.isVisible()) {
            concordance.focusList();
        } else {
            list.requestFocus();
        }
    }

    private void followSelection(ExploreModel model) {
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                model.selected().set(row);
                            }
                        });
        model.selected()
                .subscribe(
                        row -> {
                            if (row == null) {
                                list.getSelectionModel().clearSelection();
                            } else if (!row.equals(list.getSelectionModel().getSelectedItem())) {
                                list.getSelectionModel().select(row);
                                Rows.reveal(list, row);
                            }
                        });
    }
}
