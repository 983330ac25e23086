package org.armscope.viewmodel.work;

import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;

/// Long work that tells how far it is and ends in a result.
@FunctionalInterface
public interface Job<R> {

    R run(Progress progress) throws WorkspaceException;
}
