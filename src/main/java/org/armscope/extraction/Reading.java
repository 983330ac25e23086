package org.armscope.extraction;

import java.time.LocalDate;
import java.util.List;
import org.armscope.article.ArticleKind;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.IssueDate;
import org.armscope.text.Paragraphs;
import org.armscope.text.Sentences;
import org.armscope.text.Span;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// One article as the passes see it: its tokens and where they stand.
///
/// @param from the first token of the body
/// @param to the token behind the last of the body and of a next headline behind it
/// @param headerEnd the token behind a header line that states a date in words; 0 if there is none
/// @param paragraphs of the body, in order
/// @param sentences of the body, in order
/// @param issueDate null where nothing tells it
public record Reading(
        Tokens tokens,
        int from,
        int to,
        int headerEnd,
        List<Span> paragraphs,
        List<Span> sentences,
        @Nullable IssueDate issueDate) {

    public static Reading of(ArticleText article, @Nullable IssueDate issueDate) {
        return of(Tokens.of(article.text()), article, issueDate);
    }

    static Reading of(Tokens tokens, ArticleText article, @Nullable IssueDate issueDate) {
        Span next = article.nextHeadline();
        Span prose = next == null ? article.body() : article.body().cover(next);
        List<Span> paragraphs = Paragraphs.of(article.text(), prose);
        return new Reading(
                tokens,
                tokens.at(prose.start()),
                tokens.at(prose.end()),
                headerEnd(tokens, article.header()),
                paragraphs,
                Sentences.of(article.text(), paragraphs),
                issueDate);
    }

    private static int headerEnd(Tokens tokens, Header header) {
        boolean dated = header.kind() == ArticleKind.ARTICLE && header.date() != null;
        return dated ? tokens.at(header.span().end()) : 0;
    }

    /// The day that relative dates count from, or null where the issue date is unknown.
    public @Nullable LocalDate today() {
        return issueDate == null ? null : issueDate.best();
    }
}
