package org.armscope.view.excerpts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armscope.export.excerpt.Grouping;
import org.armscope.view.Controls;
import org.armscope.view.DateTag;
import org.armscope.viewmodel.excerpts.BasketLine;
import org.armscope.viewmodel.excerpts.ExcerptsModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One excerpt in the basket: its quote, where it comes from, tags and note; or a heading. It can
/// be dragged to another place while nothing is grouped.
final class BasketCell extends ListCell<BasketLine> {

    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("drop-target");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("heading");
    private static final double TWO_LINES = 46;

    private final ExcerptsModel model;
    private final Label heading = Controls.clippedLabel("section");
    private final Label quote = Controls.label("", "basket-quote");
    private final Label reference = Controls.clippedLabel("muted");
    private final Label digest = Controls.label("", "tag", "digest-tag");
    private final DateTag date = new DateTag();
    private final Label tags = Controls.clippedLabel("basket-tags");
    private final Label note = Controls.clippedLabel("basket-note");
    private final VBox excerpt;

    BasketCell(ExcerptsModel model, Runnable open) {
        this.model = model;
        getStyleClass().add("basket-cell");
        setPrefWidth(0);
        quote.setWrapText(true);
        quote.setAlignment(Pos.TOP_LEFT);
        quote.setMinHeight(TWO_LINES);
        quote.setMaxHeight(TWO_LINES);
        quote.setPrefHeight(TWO_LINES);
        digest.setMinWidth(0);
        Controls.hint(digest, "These are words of a digest, not of the source it is made from.");
        date.setMinWidth(USE_PREF_SIZE);
        tags.setGraphic(Controls.icon(Feather.TAG));
        note.setGraphic(Controls.icon(Feather.MESSAGE_SQUARE));
        HBox meta = new HBox(8, reference, digest, date);
        meta.setAlignment(Pos.CENTER_LEFT);
        excerpt = new VBox(4, quote, meta, tags, note);
        setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && getItem() instanceof BasketLine.Row) {
                        open.run();
                    }
                });
        dragging();
    }

    @Override
    protected void updateItem(@Nullable BasketLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEAD, !empty && line instanceof BasketLine.Heading);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case BasketLine.Heading head -> {
                heading.setText(head.name() + "  " + head.count());
                setAccessibleText(head.name() + ", " + head.count());
                setGraphic(heading);
            }
            case BasketLine.Row row -> show(row);
        }
    }

    private void show(BasketLine.Row row) {
        quote.setText(row.quote());
        Controls.hint(quote, row.item().quote());
        boolean isDigest = row.item().isDigest();
        reference.setText(row.reference());
        Controls.show(reference, !isDigest);
        digest.setText(row.reference());
        Controls.show(digest, isDigest);
        date.show(row.date());
        tags.setText(row.tags());
        Controls.show(tags, !row.tags().isEmpty());
        note.setText(row.note().lines().findFirst().orElse(""));
        Controls.show(note, !row.note().isBlank());
        setAccessibleText(row.spoken());
        setGraphic(excerpt);
    }

    private void dragging() {
        setOnDragDetected(
                event -> {
                    if (getItem() instanceof BasketLine.Row row && isMovable()) {
                        Dragboard board = startDragAndDrop(TransferMode.MOVE);
                        ClipboardContent content = new ClipboardContent();
                        content.putString(row.id());
                        board.setContent(content);
                        event.consume();
                    }
                });
        setOnDragOver(
                event -> {
                    if (comesFromHere(event)) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        pseudoClassStateChanged(UNDER, true);
                        event.consume();
                    }
                });
        setOnDragExited(event -> pseudoClassStateChanged(UNDER, false));
        setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        if (comesFromHere(event) && getItem() instanceof BasketLine.Row row) {
            model.editing().moveTo(event.getDragboard().getString(), row.id());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private boolean comesFromHere(DragEvent event) {
        return event.getGestureSource() instanceof BasketCell cell
                && cell != this
                && cell.getListView().equals(getListView());
    }

    private boolean isMovable() {
        return model.grouping().get() == Grouping.NONE;
    }
}
