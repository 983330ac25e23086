package org.armscope.viewmodel.markdown;

import java.util.EnumSet;
import java.util.Set;

/// Words of a note that are set alike.
///
/// @param faces how they are set; none for plain words
/// @param target where a link leads; empty for what is none
public record Piece(String text, Set<Face> faces, String target) {

    /// How words are set.
    public enum Face {
        EMPHASIS,
        STRONG,
        CODE,
        LINK
    }

    public Piece {
        faces = Set.copyOf(faces);
    }

    public static Piece plain(String text) {
        return new Piece(text, Set.of(), "");
    }

    Piece with(Face face) {
        Set<Face> more = EnumSet.of(face);
        more.addAll(faces);
        return new Piece(text, more, target);
    }

    Piece to(String other) {
        return new Piece(text, faces, other).with(Face.LINK);
    }
}
