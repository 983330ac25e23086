package org.armscope.viewmodel.explore.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armscope.query.Choosing;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Query;

/// Makes what is shown of what was counted for one question.
///
/// @param opened fields whose many values are listed
/// @param filters letters that a field's values must contain
record FacetGroups(Query query, Set<FieldName> opened, Map<FieldName, String> filters) {

    List<FacetGroup> groups(Facets counted) {
        return Arrays.stream(FieldName.values())
                .map(field -> group(field, counted))
                .filter(group -> !group.rows().isEmpty() || !group.filter().isEmpty())
                .toList();
    }

    private FacetGroup group(FieldName field, Facets counted) {
        List<Query.Field> wanted = Choosing.wanted(field, query);
        List<Query.Field> unwanted = Choosing.unwanted(field, query);
        String filter = filters.getOrDefault(field, "");
        String letters = filter.toLowerCase(Locale.ROOT);
        List<FacetRow> chosen = new ArrayList<>();
        List<FacetRow> free = new ArrayList<>();
        for (Facets.Count count : counted.of(field)) {
            Query.Field value = Choosing.value(field, count.value());
            if (wanted.contains(value)) {
                chosen.add(new FacetRow(value, count.articles(), FacetRow.State.WANTED));
            } else if (unwanted.contains(value)) {
                chosen.add(new FacetRow(value, count.articles(), FacetRow.State.UNWANTED));
            } else if (count.value().toLowerCase(Locale.ROOT).contains(letters)) {
                free.add(new FacetRow(value, count.articles(), FacetRow.State.FREE));
            }
        }
        int most = opened.contains(field) ? FacetsModel.MANY : FacetsModel.FEW;
        List<FacetRow> rows = new ArrayList<>(chosen);
        free.stream().limit(Math.max(1, most - rows.size())).forEach(rows::add);
        return new FacetGroup(field, rows, counted.distinct().getOrDefault(field, 0), filter);
    }

    List<YearBar> years(Facets counted) {
        return YearBar.of(counted).stream()
                .map(bar -> new YearBar(bar.year(), bar.articles(), isWithin(bar.year())))
                .toList();
    }

    private boolean isWithin(int year) {
        for (Query part : Choosing.parts(query)) {
            if (part instanceof Query.DateRange range && range.field() == FieldName.DATE) {
                boolean after = range.from() == null || range.from().getYear() <= year;
                boolean before = range.to() == null || range.to().getYear() >= year;
                if (!after || !before) {
                    return false;
                }
            }
        }
        return true;
    }
}
