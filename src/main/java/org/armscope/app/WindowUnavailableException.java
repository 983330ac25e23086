package org.armscope.app;

/// No window can be shown here, for example because there is no display. The message is for a
/// person.
public final class WindowUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    WindowUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
