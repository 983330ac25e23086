package org.armscope.lexicon.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.armscope.lexicon.LexiconFile;
import org.armscope.text.ResourceLines;

/// The issues of the Monitor whose days are known.
public record DatedIssues(List<DatedIssue> rows) {

    public DatedIssues {
        rows = List.copyOf(rows);
    }

    /// The table that ships with the program.
    public static DatedIssues read() {
        return new DatedIssues(
                ResourceLines.read(LexiconFile.class, "monitor-issue-dates.tsv").stream()
                        .map(DatedIssues::row)
                        .toList());
    }

    /// The exactly dated issues of a volume, in order.
    public List<DatedIssue> exactIn(int volume) {
        return rows.stream()
                .filter(row -> row.volume() == volume && row.isExact())
                .sorted(Comparator.comparingInt(DatedIssue::issue))
                .toList();
    }

    private static DatedIssue row(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        return new DatedIssue(
                Integer.parseInt(columns.get(0)),
                Integer.parseInt(columns.get(1)),
                LocalDate.parse(columns.get(2)),
                LocalDate.parse(columns.get(3)),
                columns.get(4));
    }
}
