package org.armscope.viewmodel.explore;

import java.util.List;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.InWords;
import org.armscope.query.Hit;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.DateNote;
import org.armscope.workspace.SearchResult;

/// One result as the list shows it.
///
/// @param isTitle false for a label made from the first sentence, which is shown as a label
/// @param reference where it appeared, for a digest beginning `digest of`; may be empty
/// @param snippet matched words in their context, or how the article goes on where nothing was
///     asked for
/// @param hits `7 hits`; empty where the query has no words
public record ResultRow(
        ArticleId id,
        String heading,
        boolean isTitle,
        DateNote date,
        String reference,
        boolean isDigest,
        MarkedText snippet,
        String hits) {

    /// Makes the row of one hit.
    ///
    /// @param begins how the article's text begins or goes on behind its label; used where nothing
    ///     was matched that could be shown
    static ResultRow of(SearchResult.Row row, String begins) {
        ArticleSummary article = row.article();
        return new ResultRow(
                article.id(),
                article.heading().text(),
                article.heading().isTitle(),
                DateNote.of(article.issueDate()),
                InWords.reference(article.header()),
                article.isDigest(),
                snippet(row.hit(), begins),
                row.hit().matches() == 0 ? "" : Counts.of(row.hit().matches(), "hit"));
    }

    /// The whole heading, and of a label that it is one.
    public String headingHint() {
        return isTitle
                ? heading
                : heading
                        + "\n\nThe text has no title: this label is how its first sentence begins.";
    }

    /// All of it in one sentence, for a screen reader.
    public String spoken() {
        StringBuilder said = new StringBuilder(isTitle ? "" : "label: ").append(heading);
        said.append(", ").append(date.words());
        if (date.isTagged()) {
            said.append(" ").append(date.tag());
        }
        for (String part : List.of(reference, hits)) {
            if (!part.isEmpty()) {
                said.append(", ").append(part);
            }
        }
        return said.toString();
    }

    private static MarkedText snippet(Hit hit, String begins) {
        return hit.passages().isEmpty()
                ? MarkedText.plain(begins)
                : MarkedText.joined(hit.passages().stream().map(MarkedText::of).toList());
    }
}
