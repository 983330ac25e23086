package org.armscope.viewmodel.work;

import org.armscope.workspace.Progress;
import org.armscope.workspace.WorkspaceException;

/// Long work that tells how far it is and ends in a result.
@FunctionalInterface
public interface Job<R> {

    R run(Progress progress) throws WorkspaceException;
}
