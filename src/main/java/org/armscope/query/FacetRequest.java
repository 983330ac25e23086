package org.armscope.query;

import java.util.Set;

/// What is to be counted. Asked apart from the hits, which can be shown before.
///
/// @param fields whose values are counted; those that name something or tell the kind
/// @param limit the most values to list per field
/// @param holding only values are listed and counted that have a word which begins so; empty for
///     all values. Upper and lower case make no difference
public record FacetRequest(Query query, Set<FieldName> fields, int limit, String holding) {

    /// The fields that facets can be made of.
    public static final Set<FieldName> FIELDS =
            Set.of(
                    FieldName.PERSON,
                    FieldName.WEAPON,
                    FieldName.CLASS,
                    FieldName.FAMILY,
                    FieldName.ORG,
                    FieldName.PLACE,
                    FieldName.OUTLET,
                    FieldName.PUBLICATION,
                    FieldName.KIND,
                    FieldName.EVENT,
                    FieldName.STATUS,
                    FieldName.KOREA,
                    FieldName.TAG,
                    FieldName.STAR,
                    FieldName.READ);

    /// @throws IllegalArgumentException if `limit` is negative or a field has no facets
    public FacetRequest {
        fields = Set.copyOf(fields);
        if (limit < 0 || !FIELDS.containsAll(fields)) {
            throw new IllegalArgumentException("no facets of " + fields + " up to " + limit);
        }
    }

    /// With all values of the fields.
    public FacetRequest(Query query, Set<FieldName> fields, int limit) {
        this(query, fields, limit, "");
    }

    /// The same for the values alone that have a word which begins so.
    public FacetRequest holding(String beginning) {
        return new FacetRequest(query, fields, limit, beginning);
    }

    /// All facets of a query.
    public static FacetRequest of(Query query, int limit) {
        return new FacetRequest(query, FIELDS, limit);
    }
}
