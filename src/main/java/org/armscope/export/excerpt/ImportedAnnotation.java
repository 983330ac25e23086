package org.armscope.export.excerpt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Anchoring;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.TextHash;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

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

    private static final TextHash NO_VERSION = new TextHash("0".repeat(64));

    private static final String ARTICLE = "urn:armscope:article:";

    public ImportedAnnotation {
        tags = List.copyOf(tags);
    }

    /// The article meant, if the file names one of this program's.
    public Optional<ArticleId> article() {
        String id = source.startsWith(ARTICLE) ? source.substring(ARTICLE.length()) : "";
        return id.matches("[0-9a-f]{12}") ? Optional.of(new ArticleId(id)) : Optional.empty();
    }

    /// The excerpt, if its words are found in the article for sure ([Anchoring]): never by a guess.
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
        Anchor given = given(text);
        Optional<Span> place = Anchoring.find(given, text, hash, null).place();
        boolean same = given.version().equals(hash) && place.equals(Optional.of(given.span()));
        return same ? Optional.of(given) : place.map(span -> Anchor.of(text, hash, span));
    }

    /// The anchor as the file gives it; where the file names no version of the text, of none that
    /// there is.
    private Anchor given(String text) {
        int start = position == null ? 0 : new CodePoints(text).toUtf16(position.start());
        return new Anchor(
                version == null ? NO_VERSION : version,
                new Span(start, start + exact.length()),
                exact,
                prefix,
                suffix);
    }
}
