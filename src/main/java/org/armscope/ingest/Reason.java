package org.armscope.ingest;

/// Why a file was not read.
public enum Reason {
    /// It holds nothing, or only white space.
    EMPTY,
    /// It is a picture, a program or something else that is not a document.
    NOT_TEXT,
    /// It is a document in a format that cannot be read yet.
    UNSUPPORTED,
    TOO_LARGE,
    /// It is no longer there, or never was.
    VANISHED,
    /// It could not be opened or decoded.
    UNREADABLE
}
