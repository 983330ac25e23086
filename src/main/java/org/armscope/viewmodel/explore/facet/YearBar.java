package org.armscope.viewmodel.explore.facet;

import java.util.ArrayList;
import java.util.List;
import org.armscope.query.Facets;

/// One year of the histogram.
///
/// @param articles how many articles appeared in it
/// @param within true if the query is not narrowed to other years
public record YearBar(int year, long articles, boolean within) {

    /// Every year from the first with an article to the last, all within.
    public static List<YearBar> of(Facets counted) {
        List<YearBar> bars = new ArrayList<>();
        if (!counted.years().isEmpty()) {
            for (int year = counted.years().firstKey(); year <= counted.years().lastKey(); year++) {
                bars.add(new YearBar(year, counted.years().getOrDefault(year, 0L), true));
            }
        }
        return bars;
    }
}
