package org.armscope.lexicon.time;

import java.time.LocalDate;

/// What is known of the day on which an issue appeared.
///
/// @param from the first day that the evidence allows
/// @param to the last day that the evidence allows
/// @param evidence in words, for the reader
public record DatedIssue(int volume, int issue, LocalDate from, LocalDate to, String evidence) {

    /// True if the evidence leaves one day only: other issues may be counted from this one.
    public boolean isExact() {
        return from.equals(to);
    }
}
