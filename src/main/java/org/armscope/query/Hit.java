package org.armscope.query;

import java.util.List;
import org.armscope.article.ArticleId;

/// One article that answers a query.
///
/// @param score relevance, only comparable within one answer
/// @param matches how often the text answers, the passages' matches included: words, phrases, and
///     what stands near one another as one
/// @param passages the best of them, in document order; empty where the query has no words (for
///     example only filters)
public record Hit(ArticleId id, float score, int matches, List<Passage> passages) {

    public Hit {
        passages = List.copyOf(passages);
    }
}
