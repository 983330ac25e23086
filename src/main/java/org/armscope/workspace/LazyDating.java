package org.armscope.workspace;

import org.armscope.extraction.IssueDating;
import org.armscope.lexicon.DatedIssues;
import org.armscope.lexicon.IssueCalendar;
import org.jspecify.annotations.Nullable;

/// How issues are dated; what that rests on is read when the first article asks for it.
final class LazyDating {

    private @Nullable IssueDating made;

    synchronized IssueDating get() {
        IssueDating known = made;
        if (known == null) {
            known = new IssueDating(IssueCalendar.read(), DatedIssues.read());
            made = known;
        }
        return known;
    }
}
