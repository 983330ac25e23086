package org.armscope.workspace.upkeep;

import org.armscope.extraction.IssueDating;
import org.armscope.lexicon.time.DatedIssues;
import org.armscope.lexicon.time.IssueCalendar;
import org.jspecify.annotations.Nullable;

/// How issues are dated; what that rests on is read when the first article asks for it.
public final class LazyDating {

    private @Nullable IssueDating made;

    public synchronized IssueDating get() {
        IssueDating known = made;
        if (known == null) {
            known = new IssueDating(IssueCalendar.read(), DatedIssues.read());
            made = known;
        }
        return known;
    }
}
