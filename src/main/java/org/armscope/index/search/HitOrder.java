package org.armscope.index.search;

import java.util.Objects;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;
import org.armscope.article.ArticleId;
import org.armscope.index.folder.IndexSchema;
import org.armscope.query.Cursor;
import org.armscope.query.SearchRequest.Order;

/// How hits are sorted, and the cursors that name a place in that order. Articles without a date
/// come last in either order of time.
///
/// @param alike true if all hits are equally relevant, so that only their ids are compared
record HitOrder(Order order, boolean alike) {

    private static final SortField BY_ID = new SortField(IndexSchema.ID, SortField.Type.STRING);

    Sort sort() {
        return switch (order) {
            case RELEVANCE -> alike ? new Sort(BY_ID) : new Sort(SortField.FIELD_SCORE, BY_ID);
            case NEWEST -> new Sort(byDate(true), BY_ID);
            case OLDEST -> new Sort(byDate(false), BY_ID);
        };
    }

    private static SortField byDate(boolean newestFirst) {
        return LongField.newSortField(
                IndexSchema.DATE_BEST,
                newestFirst,
                SortedNumericSelector.Type.MIN,
                newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    /// Relevance, or 0 in an order of time.
    float score(FieldDoc hit) {
        return order == Order.RELEVANCE && !alike ? (float) key(hit) : 0;
    }

    ArticleId id(FieldDoc hit) {
        return new ArticleId(((BytesRef) hit.fields[hit.fields.length - 1]).utf8ToString());
    }

    private Object key(FieldDoc hit) {
        if (order == Order.RELEVANCE && alike) {
            return 0f;
        }
        return Objects.requireNonNull(hit.fields[0]);
    }

    /// The cursor of a page that ends with this hit.
    Cursor behind(FieldDoc last) {
        return new Cursor(order + " " + key(last) + " " + id(last));
    }

    /// The place that a cursor of this order names.
    ///
    /// @throws IllegalArgumentException if the cursor is of another order or of no index
    FieldDoc place(Cursor cursor) {
        String[] parts = cursor.token().split(" ", -1);
        if (parts.length != 3 || !parts[0].equals(order.name())) {
            throw new IllegalArgumentException("not a cursor of this order: " + cursor.token());
        }
        Object key =
                order == Order.RELEVANCE
                        ? (Object) Float.valueOf(parts[1])
                        : (Object) Long.valueOf(parts[1]);
        BytesRef id = new BytesRef(parts[2]);
        boolean byId = order == Order.RELEVANCE && alike;
        return new FieldDoc(
                Integer.MAX_VALUE, Float.NaN, byId ? new Object[] {id} : new Object[] {key, id});
    }
}
