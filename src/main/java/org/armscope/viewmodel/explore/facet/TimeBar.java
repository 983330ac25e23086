package org.armscope.viewmodel.explore.facet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.armscope.query.Choosing;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Query;

/// One year of the histogram, or one month where there are few.
///
/// @param words `2001`, `Mar 2001`
/// @param articles how many articles appeared in it
/// @param within true if the query is not narrowed to other times
public record TimeBar(LocalDate from, LocalDate to, String words, long articles, boolean within) {

    /// Up to so many months are shown one by one.
    static final int MONTHS = 48;

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /// Every month or year from the first with an article to the last. A question narrowed to a
    /// short time shows the months of that time alone.
    static List<TimeBar> of(Facets counted, Query query) {
        if (counted.months().isEmpty()) {
            return List.of();
        }
        YearMonth first = counted.months().firstKey();
        YearMonth last = counted.months().lastKey();
        if (months(first, last) > MONTHS) {
            for (Query.DateRange range : ranges(query)) {
                first = later(first, range);
                last = earlier(last, range);
            }
        }
        boolean few = !first.isAfter(last) && months(first, last) <= MONTHS;
        return few ? byMonth(counted, first, last, query) : byYear(counted, query);
    }

    private static long months(YearMonth first, YearMonth last) {
        return first.until(last, ChronoUnit.MONTHS) + 1;
    }

    private static YearMonth later(YearMonth first, Query.DateRange range) {
        YearMonth from = range.from() == null ? first : YearMonth.from(range.from());
        return from.isAfter(first) ? from : first;
    }

    private static YearMonth earlier(YearMonth last, Query.DateRange range) {
        YearMonth to = range.to() == null ? last : YearMonth.from(range.to());
        return to.isBefore(last) ? to : last;
    }

    private static List<TimeBar> byMonth(
            Facets counted, YearMonth first, YearMonth last, Query query) {
        List<TimeBar> bars = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            bars.add(
                    bar(
                            month.atDay(1),
                            month.atEndOfMonth(),
                            MONTH.format(month),
                            counted.months().getOrDefault(month, 0L),
                            query));
        }
        return bars;
    }

    private static List<TimeBar> byYear(Facets counted, Query query) {
        Map<Integer, Long> years = new TreeMap<>(counted.years());
        int last = counted.months().lastKey().getYear();
        List<TimeBar> bars = new ArrayList<>();
        for (int year = counted.months().firstKey().getYear(); year <= last; year++) {
            bars.add(
                    bar(
                            LocalDate.of(year, 1, 1),
                            LocalDate.of(year, 12, 31),
                            String.valueOf(year),
                            years.getOrDefault(year, 0L),
                            query));
        }
        return bars;
    }

    private static TimeBar bar(
            LocalDate from, LocalDate to, String words, long articles, Query query) {
        boolean within =
                ranges(query).stream()
                        .allMatch(
                                range ->
                                        (range.from() == null || !range.from().isAfter(to))
                                                && (range.to() == null
                                                        || !range.to().isBefore(from)));
        return new TimeBar(from, to, words, articles, within);
    }

    private static List<Query.DateRange> ranges(Query query) {
        return Choosing.parts(query).stream()
                .filter(Query.DateRange.class::isInstance)
                .map(Query.DateRange.class::cast)
                .filter(range -> range.field() == FieldName.DATE)
                .toList();
    }
}
