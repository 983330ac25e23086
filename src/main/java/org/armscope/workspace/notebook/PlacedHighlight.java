package org.armscope.workspace.notebook;

import org.armscope.annotation.mark.Anchored;
import org.armscope.annotation.mark.Highlight;

/// A highlight and where its words stand in the article's present text.
public record PlacedHighlight(Highlight highlight, Anchored place) {

    /// True if its words were lost: it lies in the orphan tray until the analyst places it anew.
    public boolean isOrphan() {
        return place instanceof Anchored.Orphan;
    }
}
