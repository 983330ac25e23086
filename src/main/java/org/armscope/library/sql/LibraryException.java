package org.armscope.library.sql;

import java.io.IOException;

/// The library cannot do what was asked. The message is for people: what is wrong and what to do.
public final class LibraryException extends IOException {

    private static final long serialVersionUID = 1L;

    public LibraryException(String message) {
        super(message);
    }

    public LibraryException(String message, Throwable cause) {
        super(message, cause);
    }

    /// Never null, unlike other exceptions' messages.
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
