package org.armscope.query;

import org.jspecify.annotations.Nullable;

/// What is asked of the index: a query, an order, and which page of the answer.
///
/// @param after the cursor of the answer whose next page is wanted, or null for the first
/// @param limit the most hits to return, at least 0; the total is exact whatever the limit
public record SearchRequest(Query query, Order order, int limit, @Nullable Cursor after) {

    /// How hits are sorted; ties by article id, so that pages never overlap.
    public enum Order {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    /// @throws IllegalArgumentException if `limit` is negative
    public SearchRequest {
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /// The same request for another query.
    public SearchRequest asking(Query other) {
        return new SearchRequest(other, order, limit, after);
    }

    public static SearchRequest of(Query query, int limit) {
        return new SearchRequest(query, Order.RELEVANCE, limit, null);
    }
}
