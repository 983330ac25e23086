package org.armscope.cli.terminal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.armscope.article.ArticleSummary;
import org.armscope.article.Header;
import org.armscope.article.IssueDate;
import org.jspecify.annotations.Nullable;

/// An article as every verb's JSON names it; written in snake case.
///
/// @param dateBasis `printed`, `derived`, `decided` or `unknown`
/// @param headingIsTitle false where `heading` is a label made from the first sentence
public record ArticleRow(
        String id,
        String file,
        String kind,
        @Nullable String publication,
        @Nullable Integer volume,
        @Nullable Integer issue,
        @Nullable LocalDate dateFrom,
        @Nullable LocalDate dateTo,
        String dateBasis,
        @Nullable LocalDate dateBest,
        @Nullable String datePrecision,
        @Nullable String dateReason,
        String heading,
        boolean headingIsTitle,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language,
        String path) {

    /// The row of an article.
    public static ArticleRow of(ArticleSummary article) {
        Header header = article.header();
        IssueDate date = article.issueDate();
        return new ArticleRow(
                article.id().value(),
                article.source().fileName(),
                header.kind().word(),
                header.publication(),
                header.volume(),
                header.issue(),
                date == null ? null : date.from(),
                date == null ? null : date.to(),
                date == null ? "unknown" : date.basis().word(),
                date == null ? null : date.best(),
                date == null ? null : date.precision().word(),
                date == null ? null : date.reason(),
                article.heading().text(),
                article.heading().isTitle(),
                header.author(),
                header.publisher(),
                header.url(),
                header.language(),
                article.source().path().toString());
    }

    /// A row about an article with more in it; the article's own fields stand beside the others.
    public record With<T>(@JsonUnwrapped ArticleRow article, @JsonUnwrapped T more) {}
}
