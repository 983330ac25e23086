package org.armscope.view.explore;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.article.ArticleId;
import org.armscope.view.AddKey;
import org.armscope.view.Seen;
import org.armscope.view.StageSign;
import org.armscope.view.explore.ask.NoHits;
import org.armscope.viewmodel.excerpts.Adding;
import org.armscope.viewmodel.explore.Answer;
import org.armscope.viewmodel.explore.Emptiness;
import org.armscope.viewmodel.explore.ExploreModel;
import org.armscope.viewmodel.explore.ResultRow;
import org.armscope.viewmodel.notebook.StagesModel;

/// The answer: its head, and the virtualised list of results.
public final class ResultsPane extends BorderPane {

    private static final double ROW = 100;
    private static final double NAMES = 22;

    /// A question that stands so long was meant.
    private static final Duration REST = Duration.seconds(2);

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final ListView<ResultRow> list;
    private final ConcordancePane concordance;

    /// What the rows in sight answer.
    private Answer asked = Answer.NONE;

    /// Fills itself from the model.
    ///
    /// @param facets whether the facets stand beside the results
    /// @param show what Enter and a double click do
    /// @param read opens an article that is no result
    /// @param stages how far articles are read
    /// @param adding takes what e is pressed on into the basket
    public ResultsPane(
            ExploreModel model,
            BooleanProperty facets,
            Runnable show,
            Consumer<ArticleId> read,
            StagesModel stages,
            Adding adding) {
        Runnable open =
                () -> {
                    model.note();
                    model.results().choose();
                    show.run();
                };
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(event -> model.note());
        model.answer().subscribe(answer -> rest.playFromStart());
        list = new ListView<>(model.results().rows());
        list.setId("results");
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText("Results");
        model.why().naming().subscribe(names -> list.setFixedCellSize(names ? ROW + NAMES : ROW));
        list.setCellFactory(view -> new ResultCell(model, stages));
        list.setOnMouseClicked(
                event -> {
                    model.results().choose();
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
        model.complaint().subscribe(wrong -> fade(model));
        model.problem().subscribe(why -> fade(model));
        NoHits none = new NoHits(model.names(), () -> model.typed().set(""));
        model.answer().subscribe(now -> none.advise(model.own()));
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
        SimilarPane similar = new SimilarPane(model.similar(), read);
        list.setContextMenu(menu(model, open, stages));
        model.concordance()
                .inSight()
                .subscribe(
                        lines -> {
                            concordance.setVisible(lines);
                            list.setVisible(!lines && model.emptiness().get() != Emptiness.NO_HITS);
                        });
        StackPane answers = new StackPane();
        Seen.fill(answers, list, concordance, none, similar);
        setCenter(answers);
    }

    /// Gives the list the keyboard.
    public void focusList() {
        if (concordance.isVisible()) {
            concordance.focusList();
        } else {
            list.requestFocus();
        }
    }

    private static ContextMenu menu(ExploreModel model, Runnable open, StagesModel stages) {
        MenuItem read = new MenuItem("Open");
        read.setOnAction(event -> open.run());
        MenuItem alike = new MenuItem("Similar articles");
        alike.setOnAction(event -> showSimilar(model));
        Menu marking = new Menu("Mark as");
        for (ReadingState.Stage stage : ReadingState.Stage.values()) {
            MenuItem item = new MenuItem(stage.word(), StageSign.sign(stage));
            item.setOnAction(event -> mark(model, stages, stage));
            marking.getItems().add(item);
        }
        return new ContextMenu(read, alike, marking);
    }

    private static void mark(ExploreModel model, StagesModel stages, ReadingState.Stage stage) {
        ResultRow row = model.results().selected().get();
        if (row != null) {
            stages.set(row.id(), stage);
        }
    }

    private static void showSimilar(ExploreModel model) {
        ResultRow row = model.results().selected().get();
        if (row != null) {
            model.similar().show(row.id(), row.heading());
        }
    }

    /// What is listed answers an earlier question while the present one has no answer.
    private void fade(ExploreModel model) {
        boolean stale = model.complaint().get() != null || !model.problem().get().isEmpty();
        list.pseudoClassStateChanged(STALE, stale);
    }

    private void followSelection(ExploreModel model) {
        model.answering().subscribe(busy -> settle(model, busy));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                model.results().selected().set(row);
                            }
                        });
        model.results()
                .selected()
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

    private void settle(ExploreModel model, boolean answering) {
        Answer answer = model.answer().get();
        boolean other = !answer.query().equals(asked.query()) || answer.order() != asked.order();
        if (!answering && other) {
            asked = answer;
            Rows.settle(list, model.results().selected().get());
        }
    }
}
