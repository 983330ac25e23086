package org.armscope.viewmodel;

import org.armscope.article.InWords;
import org.armscope.article.IssueDate;
import org.jspecify.annotations.Nullable;

/// An issue date as a pane shows it: the words, a tag that says what they rest on, and the reason.
///
/// @param tag `derived` or `decided`; empty for a date that the source prints or nobody knows
/// @param reason a sentence for whoever points at it
public record DateNote(String words, String tag, String reason) {

    private static final DateNote UNKNOWN =
            new DateNote("date unknown", "", "Nothing in the text tells when this issue appeared.");

    public static DateNote of(@Nullable IssueDate date) {
        if (date == null) {
            return UNKNOWN;
        }
        String tag = date.basis() == IssueDate.Basis.PRINTED ? "" : date.basis().word();
        return new DateNote(
                InWords.interval(date.from(), date.to(), date.precision()), tag, date.reason());
    }

    /// The date with what it rests on behind it, where it stands in running words: `7 Mar 2001
    /// (derived)`.
    public String inFull() {
        return isTagged() ? words + " (" + tag + ")" : words;
    }

    public boolean isTagged() {
        return !tag.isEmpty();
    }
}
