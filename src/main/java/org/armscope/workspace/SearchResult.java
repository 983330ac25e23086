package org.armscope.workspace;

import java.util.List;
import org.armscope.article.ArticleSummary;
import org.armscope.query.Hit;
import org.armscope.query.SearchAnswer;

/// An answer of the index together with what the library knows of each article in it.
///
/// @param rows one for each hit, in the answer's order; an article that has left the library since
///     is left out
public record SearchResult(SearchAnswer answer, List<Row> rows) {

    public SearchResult {
        rows = List.copyOf(rows);
    }

    /// One article of the answer.
    public record Row(ArticleSummary article, Hit hit) {}
}
