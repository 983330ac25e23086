package org.armscope.extraction.event.scene;

import java.util.List;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.SourceCitation;
import org.jspecify.annotations.Nullable;

/// What an article cites for one sentence.
public record Sources(
        List<SourceCitation> sure,
        List<SourceCitation> possible,
        @Nullable EndnoteMarker endnote) {}
