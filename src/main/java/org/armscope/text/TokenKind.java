package org.armscope.text;

/// What a token looks like.
public enum TokenKind {
    /// A word that begins with a capital and holds a small letter: `Moscow`, `McCain`.
    CAPITALISED,
    /// Capitals only, a single one included: `AFP`, `T`.
    UPPER,
    /// Any other word, also in scripts without capitals.
    LOWER,
    /// Digits, with the points and commas inside a number: `30`, `1.8`, `2,300`.
    NUMBER,
    /// A punctuation mark or symbol; a run of the same dash, point or line character is one.
    MARK
}
