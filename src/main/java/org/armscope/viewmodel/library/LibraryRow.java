package org.armscope.viewmodel.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.Header;
import org.armscope.viewmodel.DateNote;
import org.jspecify.annotations.Nullable;

/// One article as the library's table shows it.
///
/// @param day what the table sorts by in its date column; the far past where no date is known
/// @param length of the text in UTF-16 code units
public record LibraryRow(
        ArticleId id,
        String heading,
        boolean isTitle,
        String publication,
        @Nullable Integer volume,
        @Nullable Integer issue,
        DateNote date,
        LocalDate day,
        String kind,
        String file,
        String path,
        int length,
        String language,
        ArticleNote note,
        boolean sourceMissing) {

    /// The row of an article.
    ///
    /// @param note what the analyst did with it
    /// @param sourceMissing true if its file is gone
    public static LibraryRow of(ArticleSummary article, ArticleNote note, boolean sourceMissing) {
        Header header = article.header();
        return new LibraryRow(
                article.id(),
                article.heading().text(),
                article.heading().isTitle(),
                header.publication() == null ? "" : header.publication(),
                header.volume(),
                header.issue(),
                DateNote.of(article.issueDate()),
                article.issueDate() == null ? LocalDate.MIN : article.issueDate().best(),
                header.kind().word(),
                article.source().fileName(),
                article.source().path().toString(),
                article.length(),
                header.language() == null ? "" : header.language(),
                note,
                sourceMissing);
    }

    LibraryRow with(ArticleNote other) {
        return new LibraryRow(
                id,
                heading,
                isTitle,
                publication,
                volume,
                issue,
                date,
                day,
                kind,
                file,
                path,
                length,
                language,
                other,
                sourceMissing);
    }

    /// Volume and issue as the table prints them: `7(46)`; empty where neither is known.
    public String number() {
        return (volume == null ? "" : volume) + (issue == null ? "" : "(" + issue + ")");
    }

    /// A query that finds the issue the article stands in; empty where it is not known.
    public String issueQuery() {
        if (publication.isEmpty() || issue == null) {
            return "";
        }
        return "publication:\""
                + publication
                + "\""
                + (volume == null ? "" : " volume:" + volume)
                + " issue:"
                + issue;
    }

    /// What volume and issue sort by.
    public long numberKey() {
        return (volume == null ? 0L : volume) * 100_000 + (issue == null ? 0 : issue);
    }

    /// True if every word of the filter stands somewhere in the row.
    boolean holds(String filter) {
        String all =
                String.join(
                                " ",
                                List.of(
                                        heading,
                                        publication,
                                        number(),
                                        date.words(),
                                        date.tag(),
                                        kind,
                                        language,
                                        note.stage().word(),
                                        sourceMissing ? "source missing" : "",
                                        file))
                        .toLowerCase(Locale.ROOT);
        return List.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(all::contains);
    }
}
