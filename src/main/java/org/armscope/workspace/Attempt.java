package org.armscope.workspace;

import java.io.IOException;
import org.armscope.index.search.QueryTooBroadException;
import org.armscope.index.search.SearchException;
import org.armscope.workspace.open.Complaints;
import org.armscope.workspace.open.QueryRefusedException;
import org.armscope.workspace.open.WorkspaceException;

/// Something asked of library and index that may go wrong.
@FunctionalInterface
interface Attempt<T> {

    T run() throws IOException, SearchException;

    /// Turns what can go wrong below into a sentence for a person.
    static <T> T of(Attempt<T> work) throws WorkspaceException {
        try {
            return work.run();
        } catch (QueryTooBroadException e) {
            throw new QueryRefusedException(String.valueOf(e.getMessage()), e);
        } catch (SearchException | IOException e) {
            throw Complaints.about(e);
        }
    }
}
