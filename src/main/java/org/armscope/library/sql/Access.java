package org.armscope.library.sql;

/// What a library is opened for.
public enum Access {
    /// Reading only; also while another process writes. The library must be there.
    READ,
    /// Reading and writing; the library is made if it is missing.
    WRITE
}
