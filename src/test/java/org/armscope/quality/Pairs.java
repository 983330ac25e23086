package org.armscope.quality;

import java.util.List;
import java.util.Locale;

/// Compares two groupings of the same sentences by their pairs: which two are put together.
final class Pairs {

    private int both;
    private int given;
    private int made;

    Pairs(List<DealMeasure.Judged> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                count(rows.get(i), rows.get(j));
            }
        }
    }

    private void count(DealMeasure.Judged a, DealMeasure.Judged b) {
        boolean together = a.given() != null && a.given().equals(b.given());
        boolean found = a.made() != null && a.made().equals(b.made());
        given += together ? 1 : 0;
        made += found ? 1 : 0;
        both += together && found ? 1 : 0;
    }

    double recall() {
        return given == 0 ? 1 : (double) both / given;
    }

    double precision() {
        return made == 0 ? 1 : (double) both / made;
    }

    double f1() {
        double sum = recall() + precision();
        return sum == 0 ? 0 : 2 * recall() * precision() / sum;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-28s pairs by hand %5d  made %5d  recall %.3f  precision %.3f  F1 %.3f",
                name,
                given,
                made,
                recall(),
                precision(),
                f1());
    }
}
