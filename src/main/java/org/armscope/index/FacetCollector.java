package org.armscope.index;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.armscope.index.plan.NameBook;
import org.armscope.query.FieldName;

/// Counts how many of the articles that come by have each value of some fields. For one thread.
final class FacetCollector extends SimpleCollector {

    private final boolean withMonths;
    private final NameBook names;
    private final Map<FieldName, Map<String, Long>> values = new EnumMap<>(FieldName.class);
    private final Map<YearMonth, Long> months = new HashMap<>();
    private long undated;
    private List<FacetColumn> columns = List.of();
    private SortedNumericDocValues dates = DocValues.emptySortedNumeric();

    /// Makes the collectors of one search, and one of them all.
    static CollectorManager<FacetCollector, FacetCollector> manager(
            Set<FieldName> fields, boolean withMonths, NameBook names) {
        return new CollectorManager<>() {
            @Override
            public FacetCollector newCollector() {
                return new FacetCollector(fields, withMonths, names);
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
        other.months.forEach((month, n) -> months.merge(month, n, Long::sum));
        undated += other.undated;
    }

    private FacetCollector(Set<FieldName> fields, boolean withMonths, NameBook names) {
        this.withMonths = withMonths;
        this.names = names;
        fields.forEach(field -> values.put(field, new HashMap<>()));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        finish();
        LeafReader reader = context.reader();
        List<FacetColumn> next = new ArrayList<>();
        for (FieldName field : values.keySet()) {
            next.add(FacetColumn.of(field, reader, names));
        }
        columns = next;
        dates = DocValues.getSortedNumeric(reader, IndexSchema.DATE_BEST);
    }

    @Override
    public void collect(int doc) throws IOException {
        for (FacetColumn column : columns) {
            column.count(doc);
        }
        if (!withMonths) {
            return;
        }
        if (dates.advanceExact(doc)) {
            YearMonth month = YearMonth.from(LocalDate.ofEpochDay(dates.nextValue()));
            months.merge(month, 1L, Long::sum);
        } else {
            undated++;
        }
    }

    @Override
    public void finish() throws IOException {
        for (FacetColumn column : columns) {
            column.addTo(values.computeIfAbsent(column.field(), _ -> new HashMap<>()));
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

    Map<YearMonth, Long> months() {
        return months;
    }

    long undated() {
        return undated;
    }
}
