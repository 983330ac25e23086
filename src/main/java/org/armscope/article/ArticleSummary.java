package org.armscope.article;

import java.util.Optional;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// What a list shows of an article: everything but its text.
///
/// @param length of the text in UTF-16 code units
public record ArticleSummary(
        ArticleId id,
        Source source,
        TextHash hash,
        Header header,
        Heading heading,
        Span body,
        @Nullable Span nextHeadline,
        @Nullable IssueDate issueDate,
        int length) {

    public static ArticleSummary of(Article article) {
        ArticleText content = article.content();
        return new ArticleSummary(
                article.id(),
                article.source(),
                content.hash(),
                content.header(),
                content.heading(),
                content.body(),
                content.nextHeadline(),
                article.issueDate(),
                content.text().length());
    }

    /// The article itself, given its present text.
    public Article with(String text) {
        return new Article(
                id,
                source,
                new ArticleText(text, hash, header, heading, body, nextHeadline),
                issueDate);
    }

    public Optional<IssueDate> dated() {
        return Optional.ofNullable(issueDate);
    }

    public boolean isDigest() {
        return header.kind() == ArticleKind.DIGEST;
    }
}
