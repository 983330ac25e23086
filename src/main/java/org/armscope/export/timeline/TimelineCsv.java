package org.armscope.export.timeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armscope.article.ArticleSummary;
import org.armscope.article.Header;
import org.armscope.article.IssueDate;
import org.armscope.export.Csv;
import org.armscope.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/// A timeline as a table: a line an event. What is unknown is empty; several values of a cell are
/// set apart by semicolons.
public final class TimelineCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "event",
                    "date_from",
                    "date_to",
                    "date_basis",
                    "kind",
                    "status",
                    "hedge",
                    "hedge_cue",
                    "korea",
                    "korea_arms",
                    "supplier",
                    "recipient",
                    "weapons",
                    "sums",
                    "participants",
                    "sources",
                    "speaker",
                    "sentence",
                    "deal",
                    "article",
                    "file",
                    "article_kind",
                    "publication",
                    "volume",
                    "issue",
                    "issue_from",
                    "issue_to",
                    "issue_basis");

    private TimelineCsv() {}

    public static String of(List<TimelineRow> rows) {
        return Csv.line(COLUMNS)
                + rows.stream().map(row -> Csv.line(cells(row))).collect(Collectors.joining());
    }

    private static List<String> cells(TimelineRow row) {
        TimelineEntry entry = row.entry();
        ArticleSummary article = row.article();
        Header header = article.header();
        IssueDate date = article.issueDate();
        return List.of(
                entry.id().toString(),
                entry.days().from().toString(),
                entry.days().to().toString(),
                entry.basis().word(),
                entry.kind().word(),
                entry.status() == null ? "" : entry.status().word(),
                entry.hedge().word(),
                cell(row.cue()),
                entry.korea().word(),
                Boolean.toString(entry.koreaArms()),
                cell(entry.supplier()),
                cell(entry.recipient()),
                String.join("; ", row.weapons()),
                String.join("; ", row.sums()),
                String.join("; ", row.participants()),
                String.join("; ", row.sources()),
                cell(row.speaker()),
                row.sentence(),
                cell(entry.deal()),
                article.id().toString(),
                article.source().fileName(),
                header.kind().word(),
                cell(header.publication()),
                cell(header.volume()),
                cell(header.issue()),
                date == null ? "" : date.from().toString(),
                date == null ? "" : date.to().toString(),
                date == null ? "unknown" : date.basis().word());
    }

    private static String cell(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
