package org.armscope.index.facet;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.FixedBitSet;
import org.armscope.index.plan.NameBook;
import org.armscope.query.FieldName;
import org.jspecify.annotations.Nullable;

/// A field whose values are counted in one state of the index.
///
/// @param groups what values are counted by, or null where they are counted themselves
record FacetField(
        FieldName name, FacetNumbers.Numbering numbering, FacetNumbers.@Nullable Groups groups) {

    static FacetField of(FieldName name, IndexReader reader, FacetNumbers numbers, NameBook names)
            throws IOException {
        boolean grouped = name == FieldName.CLASS || name == FieldName.FAMILY;
        return new FacetField(
                name,
                numbers.of(grouped ? FieldName.WEAPON : name, reader),
                grouped ? numbers.groups(name, reader, names) : null);
    }

    /// How many values or groups there are.
    int size() {
        return groups == null ? numbering.size() : groups.names().size();
    }

    String value(IndexReader reader, int number) throws IOException {
        return groups == null ? numbering.value(reader, number) : groups.names().get(number);
    }

    /// Tells of the values or groups of these articles.
    void read(IndexReader reader, FixedBitSet articles, FacetVisitor visitor) throws IOException {
        new FacetColumn(numbering)
                .read(
                        reader,
                        articles,
                        groups == null
                                ? visitor
                                : FacetVisitor.ofGroups(groups.ofWeapon(), size(), visitor));
    }
}
