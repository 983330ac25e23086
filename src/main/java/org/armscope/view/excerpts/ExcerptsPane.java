package org.armscope.view.excerpts;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.armscope.article.ArticleId;
import org.armscope.export.excerpt.ClipboardExcerpt;
import org.armscope.export.excerpt.Grouping;
import org.armscope.text.Span;
import org.armscope.view.Controls;
import org.armscope.view.EmptyState;
import org.armscope.view.FoldingSplit;
import org.armscope.viewmodel.excerpts.ExcerptsModel;
import org.armscope.viewmodel.window.Keepsakes;
import org.kordamp.ikonli.feather.Feather;

/// The basket, and beside it how it will look.
public final class ExcerptsPane extends StackPane {

    private static final Map<Grouping, String> GROUPS =
            new EnumMap<>(
                    Map.of(
                            Grouping.NONE, "In my order",
                            Grouping.DEAL, "By deal",
                            Grouping.PERSON, "By person",
                            Grouping.WEAPON, "By weapon",
                            Grouping.OUTLET, "By newspaper",
                            Grouping.TAG, "By tag",
                            Grouping.DATE, "By date"));

    /// Below this height the editor must leave the list its room.
    private static final double LOW = 400;

    private final ExcerptsModel model;
    private final BasketList list;

    /// @param open opens an article at some words
    /// @param kept holds the divider between two starts
    public ExcerptsPane(ExcerptsModel model, BiConsumer<ArticleId, Span> open, Keepsakes kept) {
        this.model = model;
        getStyleClass().add("excerpts-pane");
        list = new BasketList(model, open);
        BorderPane basket = new BorderPane();
        basket.setTop(bar());
        basket.setCenter(list);
        ExcerptEditor editor = new ExcerptEditor(model);
        basket.setBottom(editor);
        basket.setMinWidth(340);
        PreviewPane preview = new PreviewPane(model);
        preview.setMinWidth(340);
        SplitPane.setResizableWithParent(basket, false);
        FoldingSplit split =
                new FoldingSplit(
                        "Basket", basket, "Preview", preview, kept.of("excerpts.divider"), 0.46);
        heightProperty().subscribe(high -> editor.brief(high.doubleValue() < LOW));
        EmptyState empty = empty();
        getChildren().addAll(split, empty);
        model.items()
                .subscribe(
                        items -> {
                            empty.setVisible(items.isEmpty());
                            split.setVisible(!items.isEmpty());
                        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Gives the list the keyboard.
    public void focusList() {
        list.requestFocus();
    }

    private EmptyState empty() {
        Button bring = new Button("Import annotations…");
        bring.setOnAction(event -> importFile());
        EmptyState state =
                new EmptyState(
                        Feather.SCISSORS,
                        "The basket is empty",
                        "Excerpts go from here into memos and reports, each with its citation."
                            + " Search for something, show the concordance, mark lines and press e;"
                            + " or press e on a result, or on an event in the list beside the"
                            + " timeline.",
                        bring);
        state.setId("excerpts-empty");
        return state;
    }

    private HBox bar() {
        Label title = Controls.label("Excerpts", "pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label summary = Controls.clippedLabel("muted", "figures");
        summary.setId("excerpts-summary");
        model.items().subscribe(items -> summary.setText(model.summary()));
        model.lines().subscribe(() -> summary.setText(model.summary()));
        Button copy =
                Controls.iconButton(
                        Feather.COPY, "Copy what is shown, with citations", this::copyAll);
        copy.setId("copy-excerpts");
        Button bring =
                Controls.iconButton(Feather.DOWNLOAD, "Import annotations…", this::importFile);
        HBox bar = new HBox(title, summary, Controls.spring(), groups(), bring, copy);
        bar.getStyleClass().addAll("pane-bar", "tight");
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox.setMargin(summary, new javafx.geometry.Insets(0, 0, 0, 8));
        return bar;
    }

    private MenuButton groups() {
        MenuButton menu = new MenuButton();
        menu.setId("excerpts-group");
        menu.getStyleClass().addAll("flat", "sort-button");
        menu.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(GROUPS.get(grouping));
            item.setToggleGroup(group);
            item.setOnAction(event -> model.grouping().set(grouping));
            model.grouping().subscribe(now -> item.setSelected(now == grouping));
            menu.getItems().add(item);
        }
        model.grouping().subscribe(now -> menu.setText(GROUPS.get(now)));
        return Controls.named(menu, "How the excerpts are grouped, here and in the file");
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
        boolean known = true;
        if (event.getCode() == KeyCode.S) {
            model.export().write();
        } else if (event.getCode() == KeyCode.Z && !typing && !event.isShiftDown()) {
            model.editing().undo();
        } else if (!typing && (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z)) {
            model.editing().redo();
        } else {
            known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void importFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Import annotations");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Web annotations", "*.jsonld", "*.json", "*.html"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        java.io.File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.editing().importFrom(chosen.toPath());
        }
    }

    private void copyAll() {
        ClipboardExcerpt all = model.forClipboard();
        ClipboardContent content = new ClipboardContent();
        content.putString(all.plain());
        content.putHtml(all.html());
        content.put(markdown(), all.markdown());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static DataFormat markdown() {
        DataFormat known = DataFormat.lookupMimeType("text/markdown");
        return known == null ? new DataFormat("text/markdown") : known;
    }
}
