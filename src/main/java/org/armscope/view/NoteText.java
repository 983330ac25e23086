package org.armscope.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.armscope.viewmodel.markdown.Block;
import org.armscope.viewmodel.markdown.Markdown;
import org.armscope.viewmodel.markdown.Piece;

/// A note as its Markdown means it. It is edited as it is written; links say where they lead and
/// lead nowhere, since the program opens no network.
public final class NoteText extends VBox {

    private static final double STEP = 16;

    /// @param styles of the note as a whole
    public NoteText(String note, String... styles) {
        getStyleClass().add("note-text");
        getStyleClass().addAll(styles);
        Markdown.of(note).forEach(block -> getChildren().add(node(block)));
        setAccessibleText(Markdown.plain(note));
    }

    private static Node node(Block block) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("note-" + block.kind().name().toLowerCase(java.util.Locale.ROOT));
        flow.setMinWidth(0);
        block.pieces().forEach(piece -> flow.getChildren().add(text(piece)));
        if (block.marker().isEmpty()) {
            return flow;
        }
        Label marker = Controls.label(block.marker(), "note-sign");
        marker.setMinWidth(STEP);
        HBox item = new HBox(marker, flow);
        item.setPadding(new javafx.geometry.Insets(0, 0, 0, block.depth() * STEP));
        HBox.setHgrow(flow, Priority.ALWAYS);
        return item;
    }

    private static Text text(Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass().add("note-piece");
        piece.faces()
                .forEach(
                        face ->
                                text.getStyleClass()
                                        .add(
                                                "note-face-"
                                                        + face.name()
                                                                .toLowerCase(
                                                                        java.util.Locale.ROOT)));
        if (!piece.target().isEmpty()) {
            Controls.hint(text, piece.target());
        }
        return text;
    }
}
