package org.armscope.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many articles have their date on each day. Days are counted in an array that spans those
/// met, which for any library is small. For one thread.
final class DayTally {

    private static final int SPARE = 1 << 12;

    private int[] counts = new int[0];
    private long first;
    private long undated;

    /// @param day counted from 1970-01-01
    void count(long day) {
        if (day < first || day >= first + counts.length) {
            widen(day);
        }
        counts[(int) (day - first)]++;
    }

    void countUndated() {
        undated++;
    }

    private void widen(long day) {
        if (counts.length == 0) {
            first = day - SPARE / 2;
            counts = new int[SPARE];
        } else if (day < first) {
            int more = Math.toIntExact(first - day) + SPARE;
            int[] wider = new int[Math.addExact(counts.length, more)];
            System.arraycopy(counts, 0, wider, more, counts.length);
            counts = wider;
            first -= more;
        } else {
            counts = Arrays.copyOf(counts, Math.addExact(Math.toIntExact(day - first), SPARE));
        }
    }

    SortedMap<YearMonth, Long> months() {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                YearMonth month = YearMonth.from(LocalDate.ofEpochDay(first + i));
                months.merge(month, (long) counts[i], Long::sum);
            }
        }
        return months;
    }

    long undated() {
        return undated;
    }
}
