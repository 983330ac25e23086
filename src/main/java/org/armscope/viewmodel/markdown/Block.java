package org.armscope.viewmodel.markdown;

import java.util.List;

/// A paragraph of a note, or what stands for one.
///
/// @param marker what stands before a list's item: `•` or `2.`; else empty
/// @param depth how far a list's item is set in, from 0
public record Block(Kind kind, String marker, int depth, List<Piece> pieces) {

    /// What a block is.
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        CODE
    }

    public Block {
        pieces = List.copyOf(pieces);
    }

    static Block of(Kind kind, String words) {
        return new Block(kind, "", 0, Inline.pieces(words));
    }
}
