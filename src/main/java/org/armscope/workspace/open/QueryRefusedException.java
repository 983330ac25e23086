package org.armscope.workspace.open;

/// A query that reads well but cannot be answered: it stands for too many words. The message says
/// what to change.
public final class QueryRefusedException extends WorkspaceException {

    private static final long serialVersionUID = 1L;

    public QueryRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
