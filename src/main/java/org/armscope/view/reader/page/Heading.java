package org.armscope.view.reader.page;

import java.util.Locale;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.view.reader.paragraph.Setting;
import org.armscope.viewmodel.reader.Page;
import org.kordamp.ikonli.feather.Feather;

/// What stands over an article: its title or label, and for a digest that it is one.
///
/// Its parts stand in a box that is not managed: what they ask for when they get their styles must
/// not have the text control lay out the whole page again.
final class Heading extends Region {

    static final String STYLE = "page-top";

    private static final PseudoClass LABELLED = PseudoClass.getPseudoClass("labelled");

    private final VBox box = new VBox();

    /// Is as wide as the column.
    Heading(Page page, Setting setting, ReadOnlyDoubleProperty column) {
        getStyleClass().add(STYLE);
        box.getStyleClass().add("page-heading");
        box.setManaged(false);
        getChildren().add(box);
        setMinWidth(0);
        prefWidthProperty().bind(column);
        // A region keeps the height it once asked for, also when it is to be as wide as something
        // else: the words below would stand over it or far from it.
        prefWidthProperty().subscribe((was, now) -> requestLayout());
        Label title = Controls.label(page.heading(), "page-title");
        title.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", setting.zoom().of(22)));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.pseudoClassStateChanged(LABELLED, !page.hasTitle());
        box.getChildren().add(title);
        if (!page.hasTitle()) {
            box.getChildren().add(note());
        }
        if (page.isDigest()) {
            box.getChildren().add(banner(page));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return box.prefHeight(width < 0 ? getPrefWidth() : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        box.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private static Label note() {
        return Controls.label(
                "No title in the text: this is how its first sentence begins", "label-note");
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
