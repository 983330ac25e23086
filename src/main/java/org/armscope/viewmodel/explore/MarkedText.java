package org.armscope.viewmodel.explore;

import java.util.ArrayList;
import java.util.List;
import org.armscope.query.Passage;
import org.armscope.text.Span;

/// A stretch of text cut into marked and unmarked pieces, white space drawn together.
public record MarkedText(List<Piece> pieces) {

    /// So many characters may stand before the first mark; the rest gives way to an ellipsis.
    private static final int LEAD = 48;

    /// A run of text that is marked throughout or not at all.
    public record Piece(String text, boolean marked) {}

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /// A passage with its matched words marked, begun near enough to the first of them that it
    /// shows in a line.
    public static MarkedText of(Passage passage) {
        String text = passage.text();
        int origin = passage.span().start();
        List<Piece> pieces = new ArrayList<>();
        int at = start(passage);
        if (at > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (Span match : passage.matches()) {
            int from = Math.max(at, match.start() - origin);
            int to = Math.min(text.length(), match.end() - origin);
            if (to <= from) {
                continue;
            }
            add(pieces, text.substring(at, from), false);
            add(pieces, text.substring(from, to), true);
            at = to;
        }
        add(pieces, text.substring(at), false);
        return new MarkedText(pieces);
    }

    public static MarkedText plain(String text) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, text.strip(), false);
        return new MarkedText(pieces);
    }

    /// Several texts as one, with an ellipsis between them.
    public static MarkedText joined(List<MarkedText> texts) {
        List<Piece> pieces = new ArrayList<>();
        for (MarkedText text : texts) {
            boolean cut = !text.pieces.isEmpty() && text.pieces.getFirst().text().startsWith("…");
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(cut ? " " : " … ", false));
            }
            pieces.addAll(text.pieces);
        }
        return new MarkedText(pieces);
    }

    /// The text without its marks.
    public String text() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return all.toString();
    }

    private static int start(Passage passage) {
        if (passage.matches().isEmpty()) {
            return 0;
        }
        int first = passage.matches().getFirst().start() - passage.span().start();
        if (first <= LEAD) {
            return 0;
        }
        int space = passage.text().indexOf(' ', first - LEAD);
        return space < 0 || space >= first ? first : space + 1;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replaceAll("\\s+", " "), marked));
        }
    }
}
