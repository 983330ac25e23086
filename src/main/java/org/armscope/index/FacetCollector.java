package org.armscope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.armscope.index.plan.NameBook;
import org.armscope.query.FieldName;
import org.jspecify.annotations.Nullable;

/// Counts how many of the articles that come by have each value of some fields. Articles are
/// counted by the thousand, one field after the other, which reads the fields faster than going
/// through all of them for each article. For one search in one thread.
final class FacetCollector extends SimpleCollector {

    private static final int BLOCK = 1 << 10;

    private final List<FacetTally> tallies = new ArrayList<>();
    private final List<FacetColumn> columns = new ArrayList<>();
    private final @Nullable DayTally days;
    private final int[] docs = new int[BLOCK];
    private int waiting;
    private SortedNumericDocValues dates = DocValues.emptySortedNumeric();

    private FacetCollector(@Nullable DayTally days) {
        this.days = days;
    }

    /// @param reader the state of the index that will be searched
    /// @param days what counts dates; null leaves them uncounted
    static FacetCollector of(
            Set<FieldName> fields,
            @Nullable DayTally days,
            IndexReader reader,
            FacetNumbers numbers,
            NameBook names)
            throws IOException {
        FacetCollector collector = new FacetCollector(days);
        Map<FieldName, List<FacetTally>> bySource = new EnumMap<>(FieldName.class);
        for (FieldName field : fields) {
            boolean grouped = field == FieldName.CLASS || field == FieldName.FAMILY;
            FieldName source = grouped ? FieldName.WEAPON : field;
            FacetNumbers.Numbering numbering = numbers.of(source, reader);
            FacetTally tally =
                    grouped
                            ? FacetTally.ofGroups(field, numbers.groups(field, reader, names))
                            : FacetTally.ofValues(
                                    field, numbering.size(), n -> numbering.value(reader, n));
            collector.tallies.add(tally);
            bySource.computeIfAbsent(source, _ -> new ArrayList<>()).add(tally);
        }
        for (Map.Entry<FieldName, List<FacetTally>> one : bySource.entrySet()) {
            collector.columns.add(
                    new FacetColumn(numbers.of(one.getKey(), reader), one.getValue()));
        }
        return collector;
    }

    /// Gives a search this collector, which suffices for one thread.
    CollectorManager<FacetCollector, FacetCollector> alone() {
        return new CollectorManager<>() {
            @Override
            public FacetCollector newCollector() {
                return FacetCollector.this;
            }

            @Override
            public FacetCollector reduce(Collection<FacetCollector> all) {
                return FacetCollector.this;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        finish();
        for (FacetColumn column : columns) {
            column.next(leaf);
        }
        dates = DocValues.getSortedNumeric(leaf.reader(), IndexSchema.DATE_BEST);
    }

    @Override
    public void collect(int doc) throws IOException {
        docs[waiting++] = doc;
        if (waiting == BLOCK) {
            finish();
        }
    }

    @Override
    public void finish() throws IOException {
        for (FacetColumn column : columns) {
            column.count(docs, waiting);
        }
        if (days != null) {
            countDays(days);
        }
        waiting = 0;
    }

    private void countDays(DayTally counting) throws IOException {
        for (int i = 0; i < waiting; i++) {
            if (dates.advanceExact(docs[i])) {
                counting.count(dates.nextValue());
            } else {
                counting.countUndated();
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /// One for each field asked for.
    List<FacetTally> tallies() {
        return tallies;
    }
}
