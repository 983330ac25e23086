package org.armscope.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.armscope.query.FieldName;

/// Counts how many of the articles that come by have each value of some fields. For one thread.
final class FacetCollector extends SimpleCollector {

    /// The values of a field in one segment, counted by their numbers there.
    private static final class Column {

        private final FieldName field;
        private final SortedSetDocValues values;
        private final int[] counts;

        Column(FieldName field, SortedSetDocValues values) {
            this.field = field;
            this.values = values;
            counts = new int[(int) values.getValueCount()];
        }

        void count(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                int n = values.docValueCount();
                for (int i = 0; i < n; i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Long> all) throws IOException {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    all.merge(values.lookupOrd(i).utf8ToString(), (long) counts[i], Long::sum);
                }
            }
        }
    }

    private final boolean withYears;
    private final Map<FieldName, Map<String, Long>> values = new EnumMap<>(FieldName.class);
    private final Map<Integer, Long> years = new HashMap<>();
    private long undated;
    private List<Column> columns = List.of();
    private SortedNumericDocValues dates = DocValues.emptySortedNumeric();

    /// Makes the collectors of one search, and one of them all.
    static CollectorManager<FacetCollector, FacetCollector> manager(
            Set<FieldName> fields, boolean withYears) {
        return new CollectorManager<>() {
            @Override
            public FacetCollector newCollector() {
                return new FacetCollector(fields, withYears);
            }

            @Override
            public FacetCollector reduce(Collection<FacetCollector> all) throws IOException {
                FacetCollector sum = newCollector();
                for (FacetCollector one : all) {
                    one.finish();
                    sum.add(one);
                }
                return sum;
            }
        };
    }

    private void add(FacetCollector other) {
        other.values.forEach(
                (field, counts) -> {
                    Map<String, Long> sums = values.computeIfAbsent(field, _ -> new HashMap<>());
                    counts.forEach((value, n) -> sums.merge(value, n, Long::sum));
                });
        other.years.forEach((year, n) -> years.merge(year, n, Long::sum));
        undated += other.undated;
    }

    private FacetCollector(Set<FieldName> fields, boolean withYears) {
        this.withYears = withYears;
        fields.forEach(field -> values.put(field, new HashMap<>()));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        finish();
        LeafReader reader = context.reader();
        List<Column> next = new ArrayList<>();
        for (FieldName field : values.keySet()) {
            SortedSetDocValues column = DocValues.getSortedSet(reader, IndexSchema.values(field));
            next.add(new Column(field, column));
        }
        columns = next;
        dates = DocValues.getSortedNumeric(reader, IndexSchema.DATE_BEST);
    }

    @Override
    public void collect(int doc) throws IOException {
        for (Column column : columns) {
            column.count(doc);
        }
        if (!withYears) {
            return;
        }
        if (dates.advanceExact(doc)) {
            years.merge(LocalDate.ofEpochDay(dates.nextValue()).getYear(), 1L, Long::sum);
        } else {
            undated++;
        }
    }

    @Override
    public void finish() throws IOException {
        for (Column column : columns) {
            column.addTo(values.computeIfAbsent(column.field, _ -> new HashMap<>()));
        }
        columns = List.of();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    Map<FieldName, Map<String, Long>> values() {
        return values;
    }

    Map<Integer, Long> years() {
        return years;
    }

    long undated() {
        return undated;
    }
}
