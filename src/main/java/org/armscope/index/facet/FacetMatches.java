package org.armscope.index.facet;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/// Notes which articles answer a query. For one search in one thread.
final class FacetMatches extends SimpleCollector {

    private final FixedBitSet articles;
    private int base;

    /// @param all how many articles the index has, removed ones included
    FacetMatches(int all) {
        articles = new FixedBitSet(all);
    }

    /// Gives a search this collector, which suffices for one thread.
    CollectorManager<FacetMatches, FixedBitSet> alone() {
        return new CollectorManager<>() {
            @Override
            public FacetMatches newCollector() {
                return FacetMatches.this;
            }

            @Override
            public FixedBitSet reduce(Collection<FacetMatches> all) {
                return articles;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
        articles.set(base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
