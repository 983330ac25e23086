package org.armscope.index.facet;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

/// Reads the values of a field, article by article.
record FacetColumn(FacetNumbers.Numbering numbering) {

    /// Tells of the values of these articles.
    void read(IndexReader reader, FixedBitSet articles, FacetVisitor visitor) throws IOException {
        DocIdSetIterator docs = new BitSetIterator(articles, 0);
        int doc = docs.nextDoc();
        for (LeafReaderContext leaf : reader.leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (doc < end) {
                doc = read(leaf, docs, end, visitor);
            }
        }
    }

    /// @return the first article behind the segment
    private int read(LeafReaderContext leaf, DocIdSetIterator docs, int end, FacetVisitor visitor)
            throws IOException {
        SortedSetDocValues values = numbering.values(leaf);
        SortedDocValues single = DocValues.unwrapSingleton(values);
        LongValues overall = numbering.overall(leaf);
        int doc = docs.docID();
        for (; doc < end; doc = docs.nextDoc()) {
            int inLeaf = doc - leaf.docBase;
            if (single != null) {
                if (single.advanceExact(inLeaf)) {
                    visitor.has(doc, (int) overall.get(single.ordValue()));
                }
            } else if (values.advanceExact(inLeaf)) {
                int n = values.docValueCount();
                for (int i = 0; i < n; i++) {
                    visitor.has(doc, (int) overall.get(values.nextOrd()));
                }
            }
        }
        return doc;
    }
}
