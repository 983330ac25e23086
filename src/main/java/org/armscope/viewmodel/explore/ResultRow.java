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

    private static final int LEAD = 400;

    public static ResultRow of(SearchResult.Row row) {
        ArticleSummary article = row.article();
        return new ResultRow(
                article.id(),
                article.heading().text(),
                article.heading().isTitle(),
                DateNote.of(article.issueDate()),
                InWords.reference(article.header()),
                article.isDigest(),
                snippet(row),
                row.hit().matches() == 0 ? "" : Counts.of(row.hit().matches(), "hit"));
    }

    /// The whole heading, and of a label that it is one.
    public String headingHint() {
        return isTitle
                ? heading
                : heading + "\n\nThe text has no title: this label is how its first sentence begins.";
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

    private static MarkedText snippet(SearchResult.Row row) {
        Hit hit = row.hit();
        return hit.passages().isEmpty()
                ? MarkedText.plain(lead(row))
                : MarkedText.joined(hit.passages().stream().map(MarkedText::of).toList());
    }

    /// How the article begins, or goes on behind a label that already shows how it begins.
    private static String lead(SearchResult.Row row) {
        String body = row.article().body().in(row.text()).strip();
        String label = row.article().heading().text().replace("…", "").strip();
        boolean repeats = !row.article().heading().isTitle() && body.startsWith(label);
        String rest = repeats ? continued(body.substring(label.length())) : body;
        return rest.length() > LEAD ? rest.substring(0, LEAD) : rest;
    }

    private static String continued(String rest) {
        String words = rest.replaceFirst("^[\\p{Punct}\\s]+", "");
        return words.isEmpty() ? "" : "… " + words;
    }
}
