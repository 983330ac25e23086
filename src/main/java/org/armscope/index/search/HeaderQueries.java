package org.armscope.index.search;

import java.time.LocalDate;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.armscope.article.ArticleId;
import org.armscope.index.folder.IndexSchema;
import org.jspecify.annotations.Nullable;

/// Lucene's queries for what is asked of an article's header.
final class HeaderQueries {

    private HeaderQueries() {}

    /// @throws IllegalArgumentException if the query asks for anything else
    static Query of(org.armscope.query.Query asked) {
        return switch (asked) {
            case org.armscope.query.Query.Among(Set<ArticleId> articles) ->
                    new TermInSetQuery(
                            IndexSchema.ID,
                            articles.stream().map(id -> new BytesRef(id.value())).toList());
            case org.armscope.query.Query.Field kind when !kind.field().isOfWork() ->
                    new TermQuery(new Term(IndexSchema.KIND, kind.value()));
            case org.armscope.query.Query.NumberRange range -> numbers(range);
            case org.armscope.query.Query.DateRange range -> dated(range.from(), range.to());
            default -> throw new IllegalArgumentException("not of the header: " + asked);
        };
    }

    private static Query numbers(org.armscope.query.Query.NumberRange range) {
        return IntField.newRangeQuery(
                range.field().word(),
                range.from() == null ? Integer.MIN_VALUE : range.from(),
                range.to() == null ? Integer.MAX_VALUE : range.to());
    }

    /// Issue dates that share a day with these.
    private static Query dated(@Nullable LocalDate from, @Nullable LocalDate to) {
        long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
        long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
        return new BooleanQuery.Builder()
                .add(
                        LongField.newRangeQuery(IndexSchema.DATE_FROM, Long.MIN_VALUE, last),
                        Occur.FILTER)
                .add(
                        LongField.newRangeQuery(IndexSchema.DATE_TO, first, Long.MAX_VALUE),
                        Occur.FILTER)
                .build();
    }
}
