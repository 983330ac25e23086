package org.armscope.view.explore;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armscope.article.ArticleId;
import org.armscope.view.Controls;
import org.armscope.view.DateTag;
import org.armscope.view.Sharp;
import org.armscope.viewmodel.explore.SimilarModel;

/// The articles most like one, with what they have in common, and the way back to the results.
final class SimilarPane extends BorderPane {

    private static final PseudoClass LABELLED = PseudoClass.getPseudoClass("labelled");

    private final VBox lines = new VBox();
    private final Consumer<ArticleId> open;

    SimilarPane(SimilarModel model, Consumer<ArticleId> open) {
        this.open = open;
        setId("similar");
        getStyleClass().add("similar");
        Label words = Controls.clippedLabel("section");
        words.textProperty().bind(model.words());
        Button back = Controls.linkButton("Back to the results", model::close);
        back.setId("similar-back");
        back.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(words, Controls.spring(), back);
        bar.getStyleClass().add("concordance-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = Sharp.sharp(new ScrollPane(lines));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        setTop(bar);
        setCenter(scroll);
        model.rows()
                .subscribe(
                        rows -> {
                            List<SimilarModel.Row> shown = rows == null ? List.of() : rows;
                            lines.getChildren().setAll(shown.stream().map(this::line).toList());
                            setVisible(rows != null);
                        });
    }

    private Button line(SimilarModel.Row row) {
        Label heading = Controls.label(row.heading(), "result-heading");
        heading.pseudoClassStateChanged(LABELLED, !row.isTitle());
        Label both = Controls.label(row.both(), "muted");
        both.setWrapText(true);
        VBox words = new VBox(3, heading, origin(row), both);
        Button line = new Button("", words);
        line.getStyleClass().addAll("flat", "similar-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        heading.maxWidthProperty().bind(widthProperty().subtract(40));
        both.minWidthProperty().bind(widthProperty().subtract(40));
        both.prefWidthProperty().bind(widthProperty().subtract(40));
        line.setOnAction(event -> open.accept(row.id()));
        return Controls.named(line, row.spoken());
    }

    /// When it appeared, and what it is a digest of.
    private static HBox origin(SimilarModel.Row row) {
        HBox origin = new HBox(8, new DateTag(row.date()));
        origin.setAlignment(Pos.CENTER_LEFT);
        if (!row.of().isEmpty()) {
            origin.getChildren().add(Controls.label(row.of(), "tag", "digest-tag"));
        }
        return origin;
    }
}
