package org.armscope.view.excerpts;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.armscope.export.cite.StyledText;
import org.armscope.export.excerpt.ExcerptItem;
import org.armscope.export.excerpt.QuoteMark;
import org.armscope.export.excerpt.QuotePiece;
import org.armscope.view.Controls;
import org.armscope.view.NoteText;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.excerpts.BasketLine;

/// The beginning of the export as a page: headings, quotes with what is known in them, citations,
/// notes.
final class PreviewPage extends VBox {

    private static final int MOST = 80;

    PreviewPage(List<BasketLine> lines) {
        getStyleClass().add("preview-sheet");
        int shown = 0;
        for (BasketLine line : lines) {
            if (shown >= MOST) {
                break;
            }
            switch (line) {
                case BasketLine.Heading heading ->
                        getChildren().add(wrapped(heading.name(), "preview-heading"));
                case BasketLine.Row row -> {
                    getChildren().add(block(row.item()));
                    shown++;
                }
            }
        }
        long rows = lines.stream().filter(BasketLine.Row.class::isInstance).count();
        if (rows > shown) {
            getChildren()
                    .add(
                            wrapped(
                                    "… and "
                                            + Counts.number(rows - shown)
                                            + " more, which go into the file too.",
                                    "muted"));
        }
    }

    private static VBox block(ExcerptItem item) {
        VBox block = new VBox();
        block.getStyleClass().add("preview-excerpt");
        TextFlow quote = new TextFlow();
        quote.getStyleClass().add("preview-quote");
        QuotePiece.of(item).forEach(piece -> quote.getChildren().add(text(piece)));
        TextFlow citation = new TextFlow();
        citation.getStyleClass().add("preview-citation");
        item.citation().pieces().forEach(piece -> citation.getChildren().add(text(piece)));
        block.getChildren().addAll(quote, citation);
        if (item.isDigest()) {
            block.getChildren().add(wrapped(ExcerptItem.DIGEST_MARK, "preview-digest"));
        }
        fact(block, "Cited in it", String.join("; ", item.sources()));
        fact(block, "Issue date", item.dateInWords().orElse(""));
        fact(block, "Tags", String.join(", ", item.tags()));
        if (!item.excerpt().note().isBlank()) {
            block.getChildren().add(new NoteText(item.excerpt().note(), "preview-note"));
        }
        return block;
    }

    private static void fact(VBox block, String name, String words) {
        if (!words.isEmpty()) {
            block.getChildren().add(wrapped(name + ": " + words, "preview-fact"));
        }
    }

    private static Text text(QuotePiece piece) {
        Text text = new Text(piece.text());
        QuoteMark mark = piece.mark();
        if (mark == null) {
            text.getStyleClass().add("preview-text");
        } else {
            text.getStyleClass()
                    .addAll("preview-mark", "mark-" + mark.type().toLowerCase(Locale.ROOT));
        }
        return text;
    }

    private static Text text(StyledText.Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass().add(piece.italic() ? "preview-cited-title" : "preview-cited");
        return text;
    }

    private static Label wrapped(String words, String style) {
        Label label = Controls.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
