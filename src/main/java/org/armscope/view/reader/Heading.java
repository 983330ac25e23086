package org.armscope.view.reader;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.view.DateTag;
import org.armscope.viewmodel.reader.Page;
import org.kordamp.ikonli.feather.Feather;

/// What stands over an article: its title or label, where and when it appeared, its file, and for
/// a digest that it is one.
final class Heading extends VBox {

    private static final PseudoClass LABELLED = PseudoClass.getPseudoClass("labelled");

    /// Is as wide as the column.
    Heading(Page page, Setting setting, Column column) {
        prefWidthProperty().bind(column.width());
        maxWidthProperty().bind(column.width());
        sceneProperty().subscribe(scene -> column.headInSight().set(scene != null));
        getStyleClass().add("page-heading");
        Label title = Controls.label(page.heading(), "page-title");
        title.setStyle(
                String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", setting.zoom().of(22)));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.pseudoClassStateChanged(LABELLED, !page.hasTitle());
        getChildren().add(title);
        if (!page.hasTitle()) {
            getChildren()
                    .add(
                            Controls.label(
                                    "No title in the text: this is how its first sentence begins",
                                    "label-note"));
        }
        getChildren().add(where(page, column));
        if (page.isDigest()) {
            getChildren().add(banner(page));
        }
    }

    private static FlowPane where(Page page, Column column) {
        FlowPane where = new FlowPane(12, 4);
        where.setRowValignment(javafx.geometry.VPos.CENTER);
        where.getStyleClass().add("page-where");
        if (!page.reference().isEmpty()) {
            where.getChildren().add(Controls.label(page.reference(), "page-reference"));
        }
        where.getChildren().add(new DateTag(page.date()));
        Label file = Controls.clippedLabel("muted");
        file.setText(page.fileName());
        file.setGraphic(Controls.icon(Feather.FILE_TEXT));
        file.maxWidthProperty().bind(column.width());
        where.getChildren().add(file);
        return where;
    }

    private static HBox banner(Page page) {
        Label words = Controls.label(page.digestNotice(), "banner-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox banner = new HBox(8, Controls.icon(Feather.INFO), words);
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().add("digest-banner");
        return banner;
    }
}
