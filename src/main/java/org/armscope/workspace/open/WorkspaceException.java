package org.armscope.workspace.open;

/// A work on the workspace could not be done. The message is for a person: what happened, and what
/// to do.
public sealed class WorkspaceException extends Exception
        permits QueryRefusedException, WorkspaceHeldException {

    private static final long serialVersionUID = 1L;

    public WorkspaceException(String message) {
        super(message);
    }

    public WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
