package org.armscope.workspace;

import java.io.IOException;

/// Work below the workspace, whose failures are told to a person in a sentence.
@FunctionalInterface
interface Doing<T> {

    T run() throws IOException;

    static <T> T done(Doing<T> work) throws WorkspaceException {
        try {
            return work.run();
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }
}
