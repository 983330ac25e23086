package org.armscope.library.table;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armscope.article.IssueDate;
import org.armscope.article.IssueDay;
import org.armscope.article.Precision;
import org.armscope.library.sql.Cells;
import org.jspecify.annotations.Nullable;

/// Issue days as whole numbers, so that SQL can pick the earliest or latest of a group together
/// with what it rests on. Of equal days the surer one is picked, at either end.
final class DayCode {

    private static final List<Precision> PRECISIONS = List.of(Precision.values());
    private static final List<IssueDate.Basis> GROUNDS = List.of(IssueDate.Basis.values());
    private static final int DOUBTS = PRECISIONS.size() * GROUNDS.size();

    /// How sure the date of article `a` is: 0 for a printed day, more for less.
    private static final String DOUBT =
            PRECISIONS.size()
                    + " * "
                    + place("a.date_basis", GROUNDS)
                    + " + "
                    + place("a.date_precision", PRECISIONS);

    /// For the earliest issue day of the articles `a`.
    static final String EARLIEST = "min(a.date_best * " + DOUBTS + " + " + DOUBT + ")";

    /// For the latest.
    static final String LATEST =
            "max(a.date_best * " + DOUBTS + " + " + (DOUBTS - 1) + " - (" + DOUBT + "))";

    private DayCode() {}

    /// The day that [#EARLIEST] picked; null where no article has a date.
    static @Nullable IssueDay earliest(@Nullable Long code) {
        return code == null ? null : day(code, Math.floorMod(code, DOUBTS));
    }

    /// The day that [#LATEST] picked.
    static @Nullable IssueDay latest(@Nullable Long code) {
        return code == null ? null : day(code, DOUBTS - 1 - Math.floorMod(code, DOUBTS));
    }

    private static IssueDay day(long code, int doubt) {
        return new IssueDay(
                LocalDate.ofEpochDay(Math.floorDiv(code, DOUBTS)),
                PRECISIONS.get(doubt % PRECISIONS.size()),
                GROUNDS.get(doubt / PRECISIONS.size()));
    }

    /// The place of a column's word in its list.
    private static String place(String column, List<? extends Enum<?>> list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> "WHEN '" + Cells.word(list.get(i)) + "' THEN " + i)
                .collect(Collectors.joining(" ", "CASE " + column + " ", " END"));
    }
}
