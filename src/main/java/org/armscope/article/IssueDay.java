package org.armscope.article;

import java.time.LocalDate;
import java.util.Comparator;

/// The best day of an issue date, with how finely it is known and on what ground: what a count
/// over many articles keeps of a date, so that a derived day is never shown as a printed one.
public record IssueDay(LocalDate day, Precision precision, IssueDate.Basis basis)
        implements Comparable<IssueDay> {

    /// Of equal days the surer comes first: printed before derived, a day before a year.
    private static final Comparator<IssueDay> ORDER =
            Comparator.comparing(IssueDay::day)
                    .thenComparing(IssueDay::basis)
                    .thenComparing(IssueDay::precision);

    public static IssueDay of(IssueDate date) {
        return new IssueDay(date.best(), date.precision(), date.basis());
    }

    @Override
    public int compareTo(IssueDay other) {
        return ORDER.compare(this, other);
    }
}
