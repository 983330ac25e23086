package org.armscope.export.excerpt;

import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.TextHash;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An annotation as a file gives it, before it is anchored in an article.
///
/// @param id a UUID
/// @param source what the file says it is about: `urn:armscope:article:ID`, or another address
/// @param version the text that `position` counts in, or null where the file does not say
/// @param position in code points, or null where the file gives only the quote
/// @param note in Markdown; empty if there is none
public record ImportedAnnotation(
        String id,
        String source,
        @Nullable TextHash version,
        @Nullable Span position,
        String exact,
        String prefix,
        String suffix,
        List<Tag> tags,
        String note,
        Excerpt.Origin origin,
        int place,
        Instant created,
        Instant changed) {

    private static final String ARTICLE = "urn:armscope:article:";

    public ImportedAnnotation {
        tags = List.copyOf(tags);
    }

    /// The article meant, if the file names one of this program's.
    public Optional<ArticleId> article() {
        String id = source.startsWith(ARTICLE) ? source.substring(ARTICLE.length()) : "";
        return id.matches("[0-9a-f]{12}") ? Optional.of(new ArticleId(id)) : Optional.empty();
    }

    /// The excerpt, if its words can be found in the article without a guess: where the position
    /// says, else where they stand alone, else where they stand alone with the words around them.
    public Optional<Excerpt> in(Article article) {
        return anchor(article.text(), article.content().hash())
                .map(
                        anchor ->
                                new Excerpt(
                                        id,
                                        article.id(),
                                        anchor,
                                        origin,
                                        tags,
                                        note,
                                        place,
                                        created,
                                        changed));
    }

    private Optional<Anchor> anchor(String text, TextHash hash) {
        Optional<Span> there = atPosition(text);
        if (there.isPresent() && (version == null || version.equals(hash))) {
            boolean bare = prefix.isEmpty() && suffix.isEmpty();
            return there.map(
                    span ->
                            bare || version == null
                                    ? Anchor.of(text, hash, span)
                                    : new Anchor(hash, span, exact, prefix, suffix));
        }
        return only(text, exact, 0)
                .or(() -> only(text, prefix + exact + suffix, prefix.length()))
                .map(span -> Anchor.of(text, hash, span));
    }

    private Optional<Span> atPosition(String text) {
        if (position == null) {
            return Optional.empty();
        }
        Span span = new CodePoints(text).toUtf16(position);
        boolean same = span.end() <= text.length() && span.in(text).equals(exact);
        return same ? Optional.of(span) : Optional.empty();
    }

    /// The place of the exact words if `words` stand in the text once.
    private Optional<Span> only(String text, String words, int before) {
        int first = text.indexOf(words);
        boolean once = first >= 0 && !words.isEmpty() && text.indexOf(words, first + 1) < 0;
        return once
                ? Optional.of(new Span(first + before, first + before + exact.length()))
                : Optional.empty();
    }
}
