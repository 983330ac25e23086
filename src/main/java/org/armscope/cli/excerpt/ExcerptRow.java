package org.armscope.cli.excerpt;

import java.time.Instant;
import java.util.List;
import org.armscope.annotation.mark.Anchored;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// An excerpt as JSON names it, beside its article's fields.
///
/// @param start in code points of the article's present text; null where the words are lost
/// @param end exclusive; null where the words are lost
/// @param text the words as they were when the excerpt was taken
/// @param anchor `in_place`, `by_quote`, `moved` or `orphan`
record ExcerptRow(
        String excerpt,
        @Nullable Integer start,
        @Nullable Integer end,
        String text,
        String anchor,
        String origin,
        List<String> tags,
        String note,
        Instant created) {

    static ExcerptRow of(Excerpt excerpt, Article article, Anchored place) {
        CodePoints points = new CodePoints(article.text());
        Span span = place.place().map(points::toCodePoints).orElse(null);
        return new ExcerptRow(
                excerpt.id(),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                excerpt.anchor().exact(),
                word(place),
                excerpt.origin().word(),
                excerpt.tags().stream().map(Tag::path).toList(),
                excerpt.note(),
                excerpt.created());
    }

    static String word(Anchored place) {
        return switch (place) {
            case Anchored.InPlace _ -> "in_place";
            case Anchored.ByQuote _ -> "by_quote";
            case Anchored.Moved _ -> "moved";
            case Anchored.Orphan _ -> "orphan";
        };
    }
}
