package org.armscope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/// A field's values as the articles of one segment after the other have them, told to those that
/// count them. For one thread.
final class FacetColumn {

    private final FacetNumbers.Numbering numbering;
    private final List<FacetTally> tallies;
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private @Nullable SortedDocValues single;
    private @Nullable LongValues overall;
    private int base;

    FacetColumn(FacetNumbers.Numbering numbering, List<FacetTally> tallies) {
        this.numbering = numbering;
        this.tallies = new ArrayList<>(tallies);
    }

    /// Goes on with the next segment.
    void next(LeafReaderContext leaf) throws IOException {
        values = numbering.values(leaf);
        single = DocValues.unwrapSingleton(values);
        overall = numbering.overall() == null ? null : numbering.overall().getGlobalOrds(leaf.ord);
        base = leaf.docBase;
    }

    /// Counts the first `n` of these articles of the segment, in their order.
    void count(int[] docs, int n) throws IOException {
        SortedDocValues one = single;
        for (int i = 0; i < n; i++) {
            int doc = docs[i];
            if (one == null) {
                countAll(doc);
            } else if (one.advanceExact(doc)) {
                count(doc, one.ordValue());
            }
        }
    }

    private void countAll(int doc) throws IOException {
        if (values.advanceExact(doc)) {
            int n = values.docValueCount();
            for (int i = 0; i < n; i++) {
                count(doc, values.nextOrd());
            }
        }
    }

    private void count(int doc, long value) {
        int number = (int) (overall == null ? value : overall.get(value));
        for (int i = 0; i < tallies.size(); i++) {
            tallies.get(i).count(base + doc, number);
        }
    }
}
