package org.armscope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.armscope.index.plan.NameBook;
import org.armscope.query.FieldName;

/// The values of a field in one segment, counted by their numbers there. Weapons may be counted by
/// groups, each article once however many of a group it names. For one thread.
final class FacetColumn {

    private final FieldName field;
    private final SortedSetDocValues values;

    /// What is counted, and which of it each value counts for.
    private final List<String> counted;

    private final int[][] groups;
    private final int[] counts;

    /// The last article that counted for each.
    private final int[] last;

    private FacetColumn(
            FieldName field, SortedSetDocValues values, List<String> counted, int[][] groups) {
        this.field = field;
        this.values = values;
        this.counted = counted;
        this.groups = groups;
        counts = new int[groups.length == 0 ? (int) values.getValueCount() : counted.size()];
        last = new int[counts.length];
        Arrays.fill(last, -1);
    }

    static FacetColumn of(FieldName field, LeafReader reader, NameBook names) throws IOException {
        boolean grouped = field == FieldName.CLASS || field == FieldName.FAMILY;
        FieldName source = grouped ? FieldName.WEAPON : field;
        SortedSetDocValues values = DocValues.getSortedSet(reader, IndexSchema.values(source));
        if (!grouped) {
            return new FacetColumn(field, values, List.of(), new int[0][]);
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[][] groups = new int[(int) values.getValueCount()][];
        for (int i = 0; i < groups.length; i++) {
            List<String> of = names.groups(field, values.lookupOrd(i).utf8ToString());
            of.forEach(group -> numbers.putIfAbsent(group, numbers.size()));
            groups[i] = of.stream().mapToInt(numbers::get).toArray();
        }
        return new FacetColumn(field, values, new ArrayList<>(numbers.keySet()), groups);
    }

    FieldName field() {
        return field;
    }

    void count(int doc) throws IOException {
        if (!values.advanceExact(doc)) {
            return;
        }
        int n = values.docValueCount();
        for (int i = 0; i < n; i++) {
            int value = (int) values.nextOrd();
            if (groups.length == 0) {
                counts[value]++;
            } else {
                for (int group : groups[value]) {
                    countOnce(doc, group);
                }
            }
        }
    }

    private void countOnce(int doc, int group) {
        if (last[group] != doc) {
            last[group] = doc;
            counts[group]++;
        }
    }

    void addTo(Map<String, Long> all) throws IOException {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                String name =
                        groups.length == 0 ? values.lookupOrd(i).utf8ToString() : counted.get(i);
                all.merge(name, (long) counts[i], Long::sum);
            }
        }
    }
}
