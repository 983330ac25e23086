package org.armscope.workspace.notebook;

import java.io.IOException;
import org.armscope.workspace.open.Complaints;
import org.armscope.workspace.open.WorkspaceException;

/// Work below the workspace, whose failures are told to a person in a sentence.
@FunctionalInterface
public interface Doing<T> {

    T run() throws IOException;

    static <T> T done(Doing<T> work) throws WorkspaceException {
        try {
            return work.run();
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }
}
