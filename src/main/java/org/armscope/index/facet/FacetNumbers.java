package org.armscope.index.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.armscope.index.folder.IndexSchema;
import org.armscope.index.plan.NameBook;
import org.armscope.query.FieldName;
import org.jspecify.annotations.Nullable;

/// What counting needs of one state of the index and what takes long to find out: the number that
/// each value has over all segments, the groups of weapons, and, once it is asked for, which
/// articles have each value. Keeps it for the state asked for last; for a million articles with
/// twenty values each that is about 100 MB. Safe for many threads.
public final class FacetNumbers {

    private final Map<FieldName, Numbering> numberings = new EnumMap<>(FieldName.class);
    private final Map<FieldName, Groups> groups = new EnumMap<>(FieldName.class);
    private final Map<FieldName, FacetPostings> postings = new EnumMap<>(FieldName.class);
    private @Nullable MonthColumn months;
    private IndexReader.@Nullable CacheKey state;

    /// The values of a field, numbered in the order of their bytes.
    ///
    /// @param map from a segment's numbers to these; null where there is one segment
    record Numbering(FieldName field, int size, @Nullable OrdinalMap map) {

        SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
            return DocValues.getSortedSet(leaf.reader(), IndexSchema.values(field));
        }

        /// These numbers by those of a segment.
        LongValues overall(LeafReaderContext leaf) {
            return map == null ? LongValues.IDENTITY : map.getGlobalOrds(leaf.ord);
        }

        /// The value with a number.
        String value(IndexReader reader, int number) throws IOException {
            List<LeafReaderContext> leaves = reader.leaves();
            if (map == null) {
                return values(leaves.getFirst()).lookupOrd(number).utf8ToString();
            }
            LeafReaderContext leaf = leaves.get(map.getFirstSegmentNumber(number));
            return values(leaf).lookupOrd(map.getFirstSegmentOrd(number)).utf8ToString();
        }
    }

    /// The groups of weapons.
    ///
    /// @param names of the groups, in the order of the alphabet
    /// @param ofWeapon by a weapon's number the numbers of its groups
    record Groups(List<String> names, List<int[]> ofWeapon) {}

    /// The numbers of a field's values.
    synchronized Numbering of(FieldName field, IndexReader reader) throws IOException {
        forget(reader);
        Numbering known = numberings.get(field);
        if (known == null) {
            known = numbered(field, reader);
            numberings.put(field, known);
        }
        return known;
    }

    /// The classes or families of the weapons that stand in articles.
    synchronized Groups groups(FieldName field, IndexReader reader, NameBook names)
            throws IOException {
        Numbering weapons = of(FieldName.WEAPON, reader);
        Groups known = groups.get(field);
        if (known == null) {
            known = grouped(field, weapons, reader, names);
            groups.put(field, known);
        }
        return known;
    }

    /// Which articles have each value that is counted for a field.
    synchronized FacetPostings postings(FacetField field, IndexReader reader) throws IOException {
        forget(reader);
        FacetPostings known = postings.get(field.name());
        if (known == null) {
            FixedBitSet all = new FixedBitSet(reader.maxDoc());
            if (all.length() > 0) { // an empty range is no range to Lucene
                all.set(0, all.length());
            }
            FacetTally counted = new FacetTally(field.size());
            field.read(reader, all, counted);
            FacetPostings.Maker maker = new FacetPostings.Maker(counted, reader.maxDoc());
            field.read(reader, all, maker);
            known = maker.made();
            postings.put(field.name(), known);
        }
        return known;
    }

    /// The month of each article.
    synchronized MonthColumn months(IndexReader reader) throws IOException {
        forget(reader);
        MonthColumn known = months;
        if (known == null) {
            known = MonthColumn.of(reader);
            months = known;
        }
        return known;
    }

    private void forget(IndexReader reader) {
        IndexReader.CacheKey now = reader.getReaderCacheHelper().getKey();
        if (!now.equals(state)) {
            state = now;
            numberings.clear();
            groups.clear();
            postings.clear();
            months = null;
        }
    }

    private static Numbering numbered(FieldName field, IndexReader reader) throws IOException {
        Numbering single = new Numbering(field, 0, null);
        SortedSetDocValues[] segments = new SortedSetDocValues[reader.leaves().size()];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = single.values(reader.leaves().get(i));
        }
        if (segments.length <= 1) {
            long size = segments.length == 0 ? 0 : segments[0].getValueCount();
            return new Numbering(field, Math.toIntExact(size), null);
        }
        OrdinalMap map = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
        return new Numbering(field, Math.toIntExact(map.getValueCount()), map);
    }

    private static Groups grouped(
            FieldName field, Numbering weapons, IndexReader reader, NameBook names)
            throws IOException {
        List<List<String>> named = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < weapons.size(); i++) {
            List<String> of = names.groups(field, weapons.value(reader, i));
            named.add(of);
            of.forEach(group -> numbers.put(group, 0));
        }
        List<String> all = List.copyOf(numbers.keySet());
        for (int i = 0; i < all.size(); i++) {
            numbers.put(all.get(i), i);
        }
        List<int[]> ofWeapon = new ArrayList<>();
        for (List<String> of : named) {
            ofWeapon.add(of.stream().mapToInt(name -> numbers.getOrDefault(name, 0)).toArray());
        }
        return new Groups(all, ofWeapon);
    }
}
