package org.armscope.view.explore;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.armscope.view.Controls;
import org.armscope.view.DateTag;
import org.armscope.view.StageSign;
import org.armscope.viewmodel.explore.ExploreModel;
import org.armscope.viewmodel.explore.ResultRow;
import org.armscope.viewmodel.explore.Why;
import org.armscope.viewmodel.notebook.StagesModel;
import org.jspecify.annotations.Nullable;

/// One result: its title or label, where and when it appeared, and the matched words in context.
final class ResultCell extends ListCell<ResultRow> {

    private static final PseudoClass LABELLED = PseudoClass.getPseudoClass("labelled");

    private final ExploreModel model;
    private final StagesModel stages;
    private final StageSign stage = new StageSign();
    private final Label heading = Controls.label("", "result-heading");
    private final Label hits = Controls.label("", "result-hits");
    private final DateTag date = new DateTag();
    private final Label reference = Controls.label("", "muted");
    private final Label digest = Controls.label("", "tag", "digest-tag");
    private final SnippetFlow snippet = new SnippetFlow();
    private final NameLine names = new NameLine();
    private final VBox card = new VBox();
    private Subscription followed = Subscription.EMPTY;

    /// @param stages how far articles are read
    ResultCell(ExploreModel model, StagesModel stages) {
        this.model = model;
        this.stages = stages;
        getStyleClass().add("result-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        heading.setMinWidth(0);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        hits.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(heading, hits);
        top.getStyleClass().add("result-line");
        top.setAlignment(Pos.BASELINE_LEFT);
        reference.setMinWidth(0);
        digest.setMinWidth(0);
        HBox where = new HBox(date, reference, digest, Controls.spring(), stage);
        where.getStyleClass().add("result-line");
        where.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("result");
        card.getChildren().addAll(top, where, snippet, names);
        card.setVisible(false);
        setGraphic(card); // for good: what is taken out and put in again is styled anew
    }

    @Override
    protected void updateItem(@Nullable ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        followed.unsubscribe();
        followed = Subscription.EMPTY;
        if (row == null || empty) {
            card.setVisible(false);
            setAccessibleText(null);
            Controls.hint(this, "");
            return;
        }
        show(row);
        card.setVisible(true);
        model.results().reached(getIndex());
    }

    private void show(ResultRow row) {
        heading.setText(row.heading());
        heading.pseudoClassStateChanged(LABELLED, !row.isTitle());
        Controls.hint(heading, row.headingHint());
        hits.setText(row.hits());
        date.show(row.date());
        reference.setText(row.reference());
        Controls.show(reference, !row.isDigest() && !row.reference().isEmpty());
        digest.setText(row.reference());
        Controls.show(digest, row.isDigest());
        snippet.show(row.snippet());
        Controls.show(names, model.why().naming().get());
        followed =
                model.why()
                        .of(row.id())
                        .subscribe(why -> explain(row, why))
                        .and(
                                stages.stages()
                                        .subscribe(
                                                now -> {
                                                    stage.show(stages.of(row.id()));
                                                    explain(row, model.why().of(row.id()).get());
                                                }));
    }

    private void explain(ResultRow row, Why why) {
        names.show(why);
        Controls.hint(this, why.words().isEmpty() ? "" : why.hint());
        String spoken = row.spoken() + (stage.isVisible() ? ", " + stage.getText() : "");
        setAccessibleText(why.words().isEmpty() ? spoken : spoken + ". " + why.hint());
    }
}
