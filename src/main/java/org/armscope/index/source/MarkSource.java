package org.armscope.index.source;

import java.io.IOException;

/// Where the analyst's own work comes from when a question asks for it. It is not kept in the
/// index, so that an answer agrees with the last mark, and with the last that was undone.
@FunctionalInterface
public interface MarkSource {

    /// Knows none.
    MarkSource NONE = () -> Marked.NONE;

    /// The work as it stands now.
    Marked marked() throws IOException;
}
