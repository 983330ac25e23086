package org.armscope.cli;

import org.armscope.query.Parsed;
import org.armscope.text.CodePoints;

/// A query that cannot be read, in one line: what is wrong, where, and what may have been meant.
final class QueryComplaint {

    private QueryComplaint() {}

    static String about(String typed, Parsed.Wrong wrong) {
        return "armscope: query, " + said(typed, wrong);
    }

    /// The place, counted from 1, the reason, and what may have been meant.
    static String said(String typed, Parsed.Wrong wrong) {
        int position = new CodePoints(typed).toCodePoints(wrong.at()) + 1;
        String line = "character " + position + ": " + wrong.reason();
        return wrong.suggestion() == null ? line : line + " Did you mean: " + wrong.suggestion();
    }
}
