package org.armscope.export.excerpt;

import java.util.ArrayList;
import java.util.List;
import org.armscope.article.IssueDate;
import org.armscope.export.Csv;
import org.armscope.export.cite.Reference;
import org.jspecify.annotations.Nullable;

/// Excerpts as a table: one row each, lists set apart by ` | `. No cell can be a formula.
public final class ExcerptCsv {

    private static final List<String> HEAD =
            List.of(
                    "id",
                    "article",
                    "file",
                    "kind",
                    "publication",
                    "volume",
                    "issue",
                    "title",
                    "date_from",
                    "date_to",
                    "date_basis",
                    "date_note",
                    "start",
                    "end",
                    "paragraph",
                    "quote",
                    "tags",
                    "note",
                    "persons",
                    "weapons",
                    "organizations",
                    "places",
                    "sums",
                    "dates",
                    "sources",
                    "deals",
                    "citation",
                    "origin",
                    "created",
                    "changed");

    private ExcerptCsv() {}

    /// A head line, then a row an excerpt.
    public static String of(ExcerptDocument document) {
        StringBuilder table = new StringBuilder(Csv.line(HEAD));
        document.items().forEach(item -> table.append(Csv.line(row(item))));
        return table.toString();
    }

    private static List<String> row(ExcerptItem item) {
        Reference reference = item.reference();
        IssueDate date = reference.date();
        List<String> cells = new ArrayList<>();
        cells.add(item.excerpt().id());
        cells.add(item.excerpt().article().value());
        cells.add(reference.file());
        cells.add(item.isDigest() ? "digest" : "article");
        cells.add(text(reference.container()));
        cells.add(text(reference.volume()));
        cells.add(text(reference.issue()));
        cells.add(text(reference.title()));
        cells.add(text(date == null ? null : date.from()));
        cells.add(text(date == null ? null : date.to()));
        cells.add(date == null ? "unknown" : date.basis().word());
        cells.add(text(item.dateNote()));
        cells.add(Integer.toString(item.place().start()));
        cells.add(Integer.toString(item.place().end()));
        cells.add(Integer.toString(item.paragraph()));
        cells.add(item.quote());
        cells.add(list(item.tags()));
        cells.add(item.excerpt().note());
        for (String type : List.of("PERSON", "WEAPON", "ORGANIZATION", "PLACE", "MONEY", "DATE")) {
            cells.add(list(item.names(type)));
        }
        cells.add(list(item.sources()));
        cells.add(list(item.deals()));
        cells.add(item.citation().plain());
        cells.add(item.excerpt().origin().word());
        cells.add(item.excerpt().created().toString());
        cells.add(item.excerpt().changed().toString());
        return cells;
    }

    private static String list(List<String> values) {
        return String.join(" | ", values);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
