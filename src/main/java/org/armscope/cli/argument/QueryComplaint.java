package org.armscope.cli.argument;

import org.armscope.query.Parsed;
import org.armscope.text.CodePoints;

/// A query that cannot be read, in one line: what is wrong, where, and what may have been meant.
public final class QueryComplaint {

    private QueryComplaint() {}

    /// The line that a verb prints on standard error.
    public static String about(String typed, Parsed.Wrong wrong) {
        return "armscope: query, " + said(typed, wrong);
    }

    /// The place, counted from 1, the reason, and what may have been meant.
    public static String said(String typed, Parsed.Wrong wrong) {
        int position = new CodePoints(typed).toCodePoints(wrong.at()) + 1;
        String line = "character " + position + ": " + wrong.reason();
        return wrong.suggestion() == null ? line : line + " Did you mean: " + wrong.suggestion();
    }
}
