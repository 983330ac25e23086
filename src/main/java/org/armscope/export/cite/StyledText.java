package org.armscope.export.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armscope.export.HtmlText;
import org.armscope.export.MarkdownText;

/// A line of text of which parts stand in italics, as citations do.
public record StyledText(List<Piece> pieces) {

    /// A stretch of the line.
    public record Piece(String text, boolean italic) {}

    public StyledText {
        pieces = List.copyOf(pieces);
    }

    public static StyledText of(String plain) {
        return new StyledText(List.of(new Piece(plain, false)));
    }

    /// The line with plain words in front.
    public StyledText after(String words) {
        List<Piece> all = new ArrayList<>();
        if (!words.isEmpty()) {
            all.add(new Piece(words, false));
        }
        all.addAll(pieces);
        return new StyledText(all);
    }

    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /// Italics between asterisks; what Markdown would read as markup is escaped.
    public String markdown() {
        return pieces.stream()
                .map(
                        piece -> {
                            String safe = MarkdownText.escape(piece.text());
                            return piece.italic() ? "*" + safe + "*" : safe;
                        })
                .collect(Collectors.joining());
    }

    public String html() {
        return pieces.stream()
                .map(
                        piece -> {
                            String safe = HtmlText.escape(piece.text());
                            return piece.italic() ? "<i>" + safe + "</i>" : safe;
                        })
                .collect(Collectors.joining());
    }
}
