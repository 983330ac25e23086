package org.armscope.app;

import org.armscope.viewmodel.Desk;
import org.armscope.workspace.Workspace;

/// The window's view of a workspace, for benchmarks that ask as the window does.
public final class OpenDesk {

    private OpenDesk() {}

    public static Desk of(Workspace workspace) {
        return new WorkspaceDesk(workspace);
    }
}
