package org.armscope.annotation.decision;

import java.util.Locale;
import org.armscope.annotation.DayRange;

/// What an article's header ought to say. It speaks of one article, so its scope is always that
/// article.
public sealed interface HeaderRuling extends Ruling
        permits HeaderRuling.Words, HeaderRuling.IssueDay {

    /// A field of words.
    enum Field {
        TITLE,
        AUTHOR,
        PUBLICATION;

        /// The word used in output: `title`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a field reads.
    record Words(Field field, String words) implements HeaderRuling {}

    /// When the issue appeared: within these days, at best on the first of them.
    record IssueDay(DayRange days) implements HeaderRuling {}
}
