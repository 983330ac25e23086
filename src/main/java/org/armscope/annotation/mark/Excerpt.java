package org.armscope.annotation.mark;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.armscope.article.ArticleId;

/// Words of an article in the basket from which excerpts are exported. It stands on its own: it
/// stays when the highlight it was made from goes.
///
/// @param id a UUID, never used again
/// @param tags each once, in order
/// @param note in Markdown; empty if there is none
/// @param place in the basket's order; places may have gaps
public record Excerpt(
        String id,
        ArticleId article,
        Anchor anchor,
        Origin origin,
        List<Tag> tags,
        String note,
        int place,
        Instant created,
        Instant changed) {

    public Excerpt {
        tags = tags.stream().distinct().sorted().toList();
    }

    /// What an excerpt was taken from.
    public enum Origin {
        SELECTION,
        HIGHLIGHT,
        EVENT,
        CONCORDANCE,
        HIT;

        /// The word used in output: `selection`, `highlight`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Excerpt withAnchor(Anchor other, Instant now) {
        return new Excerpt(id, article, other, origin, tags, note, place, created, now);
    }

    public Excerpt withTags(List<Tag> other, Instant now) {
        return new Excerpt(id, article, anchor, origin, other, note, place, created, now);
    }

    public Excerpt withNote(String other, Instant now) {
        return new Excerpt(id, article, anchor, origin, tags, other, place, created, now);
    }

    /// The same at another place; that is no change of the excerpt itself.
    public Excerpt at(int other) {
        return new Excerpt(id, article, anchor, origin, tags, note, other, created, changed);
    }
}
