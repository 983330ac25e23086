package org.armscope.index.search;

/// The query stands for more words than can be searched for. The message says what to do.
public final class QueryTooBroadException extends SearchException {

    private static final String MESSAGE =
            "This query stands for too many words; shorten it, or give its patterns more letters.";

    QueryTooBroadException() {
        super(MESSAGE);
    }

    public QueryTooBroadException(Throwable cause) {
        super(MESSAGE, cause);
    }
}
