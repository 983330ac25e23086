package org.armscope.index.suggest;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.armscope.index.plan.NameBook;
import org.armscope.index.search.Counting;
import org.armscope.index.search.QueryTooBroadException;
import org.armscope.query.Query;
import org.jspecify.annotations.Nullable;

/// How many articles have a value of which there are few, such as a class of weapons, in the state
/// of the index asked for last: suggestions ask it at every key. Safe for many threads.
public final class KnownCounts {

    private final Map<Query.Field, Long> known = new HashMap<>();
    private IndexReader.@Nullable CacheKey state;

    synchronized long of(Query.Field asked, IndexSearcher searcher, NameBook book)
            throws IOException, QueryTooBroadException {
        IndexReader.CacheKey now = searcher.getIndexReader().getReaderCacheHelper().getKey();
        if (!now.equals(state)) {
            state = now;
            known.clear();
        }
        Long count = known.get(asked);
        if (count == null) {
            count = new Counting(searcher, book).of(asked);
            known.put(asked, count);
        }
        return count;
    }
}
