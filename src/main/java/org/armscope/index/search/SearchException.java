package org.armscope.index.search;

/// Why a search gave no answer although the index is sound. The message is one sentence for the
/// person who searched.
public abstract sealed class SearchException extends Exception
        permits QueryTooBroadException, SearchStoppedException {

    SearchException(String message) {
        super(message);
    }

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
