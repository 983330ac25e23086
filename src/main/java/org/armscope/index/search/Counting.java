package org.armscope.index.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.armscope.article.ArticleId;
import org.armscope.index.folder.IndexSchema;
import org.armscope.index.plan.NameBook;
import org.armscope.query.Query;

/// Counts how many articles, of all or of some, answer a query. For one thread.
public record Counting(IndexSearcher searcher, NameBook book) {

    /// How many articles answer it.
    public long of(Query query) throws IOException, QueryTooBroadException {
        return count(planned(query));
    }

    /// How many of these articles answer it.
    public long of(Query query, Collection<ArticleId> among)
            throws IOException, QueryTooBroadException {
        List<BytesRef> ids = among.stream().map(id -> new BytesRef(id.value())).toList();
        return count(
                new BooleanQuery.Builder()
                        .add(planned(query), Occur.FILTER)
                        .add(new TermInSetQuery(IndexSchema.ID, ids), Occur.FILTER)
                        .build());
    }

    private org.apache.lucene.search.Query planned(Query query)
            throws IOException, QueryTooBroadException {
        return new LuceneQueries(searcher.getIndexReader(), IndexSchema.TEXT)
                .of(Search.plan(query, book));
    }

    private long count(org.apache.lucene.search.Query query)
            throws IOException, QueryTooBroadException {
        try {
            return searcher.count(query);
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryTooBroadException(e);
        }
    }
}
