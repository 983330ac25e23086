package org.armscope.viewmodel.explore.facet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.armscope.query.Choosing;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.viewmodel.Desk;
import org.armscope.workspace.open.WorkspaceException;

/// What was counted for one question.
///
/// @param all the most frequent values of every field
/// @param searched per field that is searched among, the values that were found
/// @param chosen values that the question chooses and that are not among the most frequent
record FacetCounts(
        Facets all,
        Map<FieldName, List<Facets.Count>> searched,
        Map<FieldName, List<Facets.Count>> chosen) {

    static FacetCounts of(
            Desk desk, Query query, Map<FieldName, String> letters, BooleanSupplier cancelled)
            throws WorkspaceException {
        Facets all = desk.facets(FacetRequest.of(query, FacetsModel.MANY), cancelled);
        Map<FieldName, List<Facets.Count>> searched = new EnumMap<>(FieldName.class);
        Map<FieldName, List<Facets.Count>> chosen = new EnumMap<>(FieldName.class);
        for (FieldName field : FacetRequest.FIELDS) {
            String wanted = letters.getOrDefault(field, "");
            if (!wanted.isEmpty()) {
                searched.put(field, search(desk, query, field, wanted, cancelled));
            }
            List<Facets.Count> rare = new ArrayList<>();
            for (Query.Field value : missing(field, query, all)) {
                search(desk, query, field, value.value(), cancelled).stream()
                        .filter(count -> count.value().equals(value.value()))
                        .forEach(rare::add);
            }
            chosen.put(field, rare);
        }
        return new FacetCounts(all, searched, chosen);
    }

    private static List<Facets.Count> search(
            Desk desk, Query query, FieldName field, String letters, BooleanSupplier cancelled)
            throws WorkspaceException {
        FacetRequest among = new FacetRequest(query, Set.of(field), FacetsModel.MANY);
        return desk.facets(among.holding(letters), cancelled).of(field);
    }

    /// The chosen values that are not listed though not all are listed.
    private static List<Query.Field> missing(FieldName field, Query query, Facets all) {
        if (all.distinct().getOrDefault(field, 0) <= all.of(field).size()) {
            return List.of();
        }
        List<Query.Field> chosen = new ArrayList<>(Choosing.wanted(field, query));
        chosen.addAll(Choosing.unwanted(field, query));
        all.of(field).forEach(count -> chosen.remove(Choosing.value(field, count.value())));
        return chosen;
    }
}
