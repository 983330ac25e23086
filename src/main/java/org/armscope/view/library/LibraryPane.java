package org.armscope.view.library;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.armscope.article.ArticleId;
import org.armscope.view.Controls;
import org.armscope.view.HairlineSplit;
import org.armscope.viewmodel.library.LibraryModel;
import org.armscope.viewmodel.library.OutcomeRow;
import org.kordamp.ikonli.feather.Feather;

/// The table of articles with its filter, and beside it what became of each file.
public final class LibraryPane extends StackPane {

    private final HairlineSplit split;

    public LibraryPane(LibraryModel model, Consumer<ArticleId> open) {
        BorderPane articles = new BorderPane(new ArticleTable(model, open));
        articles.setTop(bar(model));
        articles.setMinWidth(360);
        BorderPane files = new BorderPane(files(model));
        files.setTop(filesBar(model));
        files.setMinWidth(220);
        SplitPane.setResizableWithParent(files, false);
        split = new HairlineSplit(articles, files);
        split.setDividerPositions(0.76);
        getChildren().add(split);
    }

    /// Told whether there is too little room for both lists side by side.
    public void fold(boolean little) {
        Orientation wanted = little ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (split.getOrientation() != wanted) {
            split.setOrientation(wanted);
            split.setDividerPositions(little ? 0.7 : 0.76);
        }
    }

    private static HBox bar(LibraryModel model) {
        CustomTextField filter = new CustomTextField();
        filter.setId("filter");
        filter.setPromptText("Filter by title, publication, issue, date or file");
        filter.setAccessibleText("Filter the articles");
        filter.setLeft(Controls.icon(Feather.FILTER));
        filter.setPrefWidth(340);
        filter.textProperty().bindBidirectional(model.filter());
        Label summary = Controls.label("", "muted", "figures");
        summary.setId("library-summary");
        summary.textProperty().bind(model.summary());
        summary.setMinWidth(USE_PREF_SIZE);
        Label problem = Controls.clippedLabel("problem");
        problem.textProperty().bind(model.problem());
        Label title = Controls.label("Library", "pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(title, summary, Controls.spring(), problem, filter);
        bar.getStyleClass().add("pane-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private static HBox filesBar(LibraryModel model) {
        Label counts = Controls.clippedLabel("muted", "figures");
        model.counts().subscribe(now -> counts.setText(now.inWords()));
        HBox bar = new HBox(Controls.label("Files met", "section"), counts);
        bar.getStyleClass().add("pane-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private static ListView<OutcomeRow> files(LibraryModel model) {
        ListView<OutcomeRow> files = new ListView<>(model.files());
        files.setId("files");
        files.getStyleClass().addAll("edge-to-edge", "files");
        files.setAccessibleText("Files met");
        files.setCellFactory(list -> new FileCell());
        files.setPlaceholder(Controls.label("No file was met yet", "muted"));
        return files;
    }
}
