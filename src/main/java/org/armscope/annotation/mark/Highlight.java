package org.armscope.annotation.mark;

import java.time.Instant;
import java.util.List;
import org.armscope.article.ArticleId;

/// Words of an article that the analyst marked. Highlights may overlap.
///
/// @param id a UUID, never used again
/// @param tags each once, in order
/// @param note in Markdown; empty if there is none
public record Highlight(
        String id,
        ArticleId article,
        Anchor anchor,
        Colour colour,
        List<Tag> tags,
        String note,
        boolean star,
        Instant created,
        Instant changed) {

    public Highlight {
        tags = tags.stream().distinct().sorted().toList();
    }

    /// A fresh highlight with nothing but a colour.
    public static Highlight of(
            String id, ArticleId article, Anchor anchor, Colour colour, Instant now) {
        return new Highlight(id, article, anchor, colour, List.of(), "", false, now, now);
    }

    public Highlight withAnchor(Anchor other, Instant now) {
        return new Highlight(id, article, other, colour, tags, note, star, created, now);
    }

    public Highlight withColour(Colour other, Instant now) {
        return new Highlight(id, article, anchor, other, tags, note, star, created, now);
    }

    public Highlight withTags(List<Tag> other, Instant now) {
        return new Highlight(id, article, anchor, colour, other, note, star, created, now);
    }

    public Highlight withNote(String other, Instant now) {
        return new Highlight(id, article, anchor, colour, tags, other, star, created, now);
    }

    public Highlight withStar(boolean other, Instant now) {
        return new Highlight(id, article, anchor, colour, tags, note, other, created, now);
    }
}
