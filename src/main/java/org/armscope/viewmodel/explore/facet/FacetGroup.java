package org.armscope.viewmodel.explore.facet;

import java.util.List;
import java.util.Locale;
import org.armscope.query.FieldName;

/// One facet: a field and its most frequent values, chosen ones first.
///
/// @param distinct how many values there are, however many rows are listed
/// @param filter what the values must contain to be listed; empty for all
public record FacetGroup(FieldName field, List<FacetRow> rows, int distinct, String filter) {

    public FacetGroup {
        rows = List.copyOf(rows);
    }

    /// The field's name, to stand over the values.
    public String title() {
        String word =
                switch (field) {
                    case CLASS -> "weapon class";
                    case FAMILY -> "weapon family";
                    default -> field.label();
                };
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    public boolean hasMore() {
        return filter.isEmpty() && distinct > rows.size();
    }
}
