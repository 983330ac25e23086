package org.armscope.cli.argument;

import org.armscope.article.ArticleId;
import org.armscope.query.timeline.EventId;
import org.armscope.workspace.open.WorkspaceException;

/// How an event is named on the command line: `ARTICLE#NUMBER`.
public final class EventName {

    private EventName() {}

    /// The event that is named; whether there is one is not asked.
    ///
    /// @throws WorkspaceException if that is no name of an event
    public static EventId read(String named) throws WorkspaceException {
        int mark = named.lastIndexOf('#');
        try {
            return new EventId(
                    new ArticleId(named.substring(0, Math.max(mark, 0))),
                    Integer.parseInt(named.substring(mark + 1)));
        } catch (IllegalArgumentException e) {
            throw new WorkspaceException(
                    "'"
                            + named
                            + "' is no event: 'armscope timeline --json' names them as ARTICLE#0.",
                    e);
        }
    }
}
