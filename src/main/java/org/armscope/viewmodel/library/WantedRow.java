package org.armscope.viewmodel.library;

import java.time.LocalDate;
import java.util.List;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.viewmodel.Counts;
import org.armscope.workspace.reference.WantedIssue;

/// An issue that articles point to and the library lacks, as a list shows it.
///
/// @param day what the list sorts by
/// @param references how often it is pointed to
public record WantedRow(
        String publication, String days, LocalDate day, int references, List<Asking> askedBy) {

    public WantedRow {
        askedBy = List.copyOf(askedBy);
    }

    /// An article that points to the issue.
    ///
    /// @param isTitle false where the heading is only a label
    public record Asking(ArticleId id, String heading, boolean isTitle, String reference) {

        private static Asking of(ArticleSummary article) {
            return new Asking(
                    article.id(),
                    article.heading().text(),
                    article.heading().isTitle(),
                    InWords.reference(article.header()));
        }
    }

    static WantedRow of(WantedIssue issue) {
        LocalDate from = issue.days().from();
        LocalDate to = issue.days().to();
        return new WantedRow(
                issue.publication(),
                InWords.interval(from, to, from.equals(to) ? Precision.DAY : Precision.DAYS),
                from,
                issue.references(),
                issue.askedBy().stream().map(Asking::of).toList());
    }

    /// For example `2 articles` or, of one, what it is headed.
    public String askers() {
        return askedBy.size() == 1
                ? askedBy.getFirst().heading()
                : Counts.of(askedBy.size(), "article");
    }
}
