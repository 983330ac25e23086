package org.armscope.index.facet;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.armscope.index.folder.IndexSchema;

/// The month of every article of one state of the index, in memory: four bytes for each. Safe for
/// many threads.
final class MonthColumn {

    private static final int UNDATED = -1;

    private final int[] months;
    private final int first;
    private final int count;

    /// @param months of each article, counted from January of the year 0
    private MonthColumn(int[] months) {
        this.months = months;
        first = Arrays.stream(months).filter(month -> month != UNDATED).min().orElse(0);
        count = 1 + Math.max(0, Arrays.stream(months).max().orElse(0) - first);
    }

    static MonthColumn of(IndexReader reader) throws IOException {
        int[] months = new int[reader.maxDoc()];
        Arrays.fill(months, UNDATED);
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedNumericDocValues days =
                    DocValues.getSortedNumeric(leaf.reader(), IndexSchema.DATE_BEST);
            for (int doc = days.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = days.nextDoc()) {
                LocalDate day = LocalDate.ofEpochDay(days.nextValue());
                months[leaf.docBase + doc] = 12 * day.getYear() + day.getMonthValue() - 1;
            }
        }
        return new MonthColumn(months);
    }

    /// How many of some articles are of each month that has any.
    ///
    /// @param undated how many have no date
    record Counted(SortedMap<YearMonth, Long> months, long undated) {}

    Counted count(FixedBitSet among) {
        long undated = 0;
        int[] counts = new int[count];
        BitSetIterator docs = new BitSetIterator(among, 0);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            int month = months[doc];
            if (month == UNDATED) {
                undated++;
            } else {
                counts[month - first]++;
            }
        }
        SortedMap<YearMonth, Long> found = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            if (counts[i] > 0) {
                int month = first + i;
                found.put(YearMonth.of(month / 12, 1 + month % 12), (long) counts[i]);
            }
        }
        return new Counted(found, undated);
    }
}
