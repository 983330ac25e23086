package org.armscope.view.excerpts;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.excerpt.ExcerptFormat;
import org.armscope.view.Controls;
import org.armscope.view.Sharp;
import org.armscope.viewmodel.excerpts.ExcerptsModel;
import org.armscope.viewmodel.excerpts.Look;

/// How the basket will look in the chosen format and style, and under it the way into a file.
final class PreviewPane extends BorderPane {

    private static final Map<ExcerptFormat, String> FORMATS =
            new EnumMap<>(
                    Map.of(
                            ExcerptFormat.MD, "Markdown",
                            ExcerptFormat.HTML, "Web page (HTML)",
                            ExcerptFormat.DOCX, "Word (DOCX)",
                            ExcerptFormat.CSV, "Table (CSV)",
                            ExcerptFormat.JSON, "JSON",
                            ExcerptFormat.JSONLD, "Web annotations (JSON-LD)"));

    private final ScrollPane page = Sharp.sharp(new ScrollPane());
    private final TextArea source = Sharp.sharp(new TextArea());

    PreviewPane(ExcerptsModel model) {
        getStyleClass().add("preview-pane");
        Label title = Controls.label("Preview", "section");
        title.setMinWidth(USE_PREF_SIZE);
        MenuButton formats =
                menu(
                        "excerpts-format",
                        "Format of the file",
                        ExcerptFormat.values(),
                        PreviewPane::words,
                        model.export().format());
        MenuButton styles =
                menu(
                        "excerpts-style",
                        "Style of the citations",
                        CitationStyle.bundled().toArray(CitationStyle[]::new),
                        CitationStyle::name,
                        model.style());
        styles.setMinWidth(60);
        HBox bar = new HBox(title, Controls.spring(), formats, styles);
        bar.getStyleClass().addAll("pane-bar", "tight");
        bar.setAlignment(Pos.CENTER_LEFT);
        page.setFitToWidth(true);
        page.getStyleClass().addAll("edge-to-edge", "preview-page");
        page.setAccessibleText("Preview of the export");
        source.setId("preview-source");
        source.setEditable(false);
        source.setWrapText(true);
        source.getStyleClass().add("preview-source");
        source.setAccessibleText("Preview of the file's text");
        setTop(bar);
        setCenter(new StackPane(page, source));
        setBottom(new ExportBar(model.export()));
        model.export().look().subscribe(this::show);
    }

    private void show(Look look) {
        boolean asPage = Look.isPage(look.format());
        page.setVisible(asPage);
        source.setVisible(!asPage);
        if (asPage) {
            page.setContent(new PreviewPage(look.lines()));
        } else {
            source.setText(look.source());
            source.positionCaret(0);
        }
    }

    private static String words(ExcerptFormat format) {
        return FORMATS.getOrDefault(format, format.word());
    }

    private static <T> MenuButton menu(
            String id, String name, T[] choices, Function<T, String> words, Property<T> chosen) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().addAll("flat", "sort-button");
        menu.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem(words.apply(choice));
            item.setToggleGroup(group);
            item.setOnAction(event -> chosen.setValue(choice));
            chosen.subscribe(now -> item.setSelected(choice.equals(now)));
            menu.getItems().add(item);
        }
        chosen.subscribe(now -> menu.setText(words.apply(now)));
        return Controls.named(menu, name);
    }
}
