package org.armscope.extraction;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.armscope.lexicon.time.DatedIssue;

/// Words dates and counts for the reasons that a reader sees.
final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> NUMBERS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");

    private Words() {}

    /// `10 June 1998`.
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `issue 111 (10 June 1998)`.
    static String issue(DatedIssue issue) {
        return "issue " + issue.issue() + " (" + day(issue.from()) + ")";
    }

    /// `the volume's start (5 January 1998)`.
    static String start(LocalDate start) {
        return "the volume's start (" + day(start) + ")";
    }

    /// `three weekdays back`, `one weekday on`.
    ///
    /// @param unit one of the things counted
    static String steps(int steps, String unit) {
        int many = Math.abs(steps);
        String number = many < NUMBERS.size() ? NUMBERS.get(many) : Integer.toString(many);
        return number + " " + unit + (many == 1 ? " " : "s ") + (steps < 0 ? "back" : "on");
    }
}
