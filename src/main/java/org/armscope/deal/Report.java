package org.armscope.deal;

import java.util.Comparator;
import java.util.Locale;
import org.armscope.annotation.DayRange;
import org.jspecify.annotations.Nullable;

/// A newspaper that says so, with the day on which it does.
///
/// @param outlet its canonical name, else as printed
/// @param days null where no date is told
/// @param cited false where it is the article's own publication, which cites nobody
public record Report(String outlet, @Nullable DayRange days, boolean cited) {

    /// By who speaks, then by day.
    public static final Comparator<Report> ORDER =
            Comparator.comparing(Report::voice)
                    .thenComparing(Report::days, When.ORDER)
                    .thenComparing(Report::cited);

    /// What is the same for all reports of one newspaper, however many articles repeat it.
    String voice() {
        return outlet.toLowerCase(Locale.ROOT);
    }
}
