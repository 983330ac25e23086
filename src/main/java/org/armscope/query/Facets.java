package org.armscope.query;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How the articles that answer a query divide. The values of a field are counted as if the query
/// did not ask for that field, so that they show what another choice would find.
///
/// @param values per field its values, those with most articles first, then by name
/// @param distinct per field how many values there are, however many are listed
/// @param months how many articles have their best date in a month; months without any are left
///     out. Counted as if the query asked for no date
/// @param undated how many of those articles have no date
public record Facets(
        Map<FieldName, List<Count>> values,
        Map<FieldName, Integer> distinct,
        SortedMap<YearMonth, Long> months,
        long undated) {

    /// One value and the exact number of articles with it.
    public record Count(String value, long articles) {}

    public Facets {
        values = Map.copyOf(values);
        distinct = Map.copyOf(distinct);
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /// How many articles have their best date in a year; years without any are left out.
    public SortedMap<Integer, Long> years() {
        SortedMap<Integer, Long> years = new TreeMap<>();
        months.forEach((month, n) -> years.merge(month.getYear(), n, Long::sum));
        return years;
    }

    public List<Count> of(FieldName field) {
        return values.getOrDefault(field, List.of());
    }
}
