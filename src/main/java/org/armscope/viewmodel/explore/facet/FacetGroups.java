package org.armscope.viewmodel.explore.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    List<FacetGroup> groups(FacetCounts counted) {
        return Arrays.stream(FieldName.values())
                .map(field -> group(field, counted))
                .filter(group -> !group.rows().isEmpty() || !group.filter().isEmpty())
                .toList();
    }

    private FacetGroup group(FieldName field, FacetCounts counted) {
        List<Query.Field> wanted = Choosing.wanted(field, query);
        List<Query.Field> unwanted = Choosing.unwanted(field, query);
        String filter = filters.getOrDefault(field, "");
        List<FacetRow> chosen = new ArrayList<>();
        List<FacetRow> free = new ArrayList<>();
        List<Facets.Count> all = new ArrayList<>(counted.all().of(field));
        all.addAll(counted.chosen().getOrDefault(field, List.of()));
        for (Facets.Count count : all) {
            Query.Field value = Choosing.value(field, count.value());
            if (wanted.contains(value)) {
                chosen.add(new FacetRow(value, count.articles(), FacetRow.State.WANTED));
            } else if (unwanted.contains(value)) {
                chosen.add(new FacetRow(value, count.articles(), FacetRow.State.UNWANTED));
            }
        }
        chosen.addAll(uncounted(field, wanted, FacetRow.State.WANTED, chosen));
        chosen.addAll(uncounted(field, unwanted, FacetRow.State.UNWANTED, chosen));
        for (Facets.Count count : counted.searched().getOrDefault(field, counted.all().of(field))) {
            Query.Field value = Choosing.value(field, count.value());
            if (!wanted.contains(value) && !unwanted.contains(value)) {
                free.add(new FacetRow(value, count.articles(), FacetRow.State.FREE));
            }
        }
        int most = opened.contains(field) || !filter.isEmpty() ? FacetsModel.MANY : FacetsModel.FEW;
        List<FacetRow> rows = new ArrayList<>(chosen);
        free.stream().limit(Math.max(1, most - rows.size())).forEach(rows::add);
        return new FacetGroup(field, rows, counted.all().distinct().getOrDefault(field, 0), filter);
    }

    /// Names that are chosen though no article has them: a choice that is not seen cannot be taken
    /// back.
    private static List<FacetRow> uncounted(
            FieldName field,
            List<Query.Field> values,
            FacetRow.State state,
            List<FacetRow> counted) {
        List<Query.Field> known = counted.stream().map(FacetRow::value).toList();
        return values.stream()
                .filter(value -> field.takes() == FieldName.Values.NAME && !known.contains(value))
                .map(value -> new FacetRow(value, 0, state))
                .toList();
    }
}
