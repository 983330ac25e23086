package org.armscope.workspace.open;

/// Another process writes in the workspace. Reading is still possible.
public final class WorkspaceHeldException extends WorkspaceException {

    private static final long serialVersionUID = 1L;

    public WorkspaceHeldException(String message) {
        super(message);
    }
}
