package org.armscope.annotation.decision;

import java.time.Instant;
import org.armscope.article.ArticleId;
import org.jspecify.annotations.Nullable;

/// A ruling of the analyst, and how far it reaches. Later decisions go before earlier ones where
/// both speak of the same thing.
///
/// @param id a UUID, never used again; annotations made by the decision name it
/// @param article where it was made; null only for one that belongs to no single article
/// @param on false while it is switched off and changes nothing
public record Decision(
        String id,
        Scope scope,
        @Nullable ArticleId article,
        Ruling ruling,
        boolean on,
        Instant made) {

    /// The annotator that annotations made by a decision name.
    public static final String ANNOTATOR = "decision";

    /// @throws IllegalArgumentException if a decision about one article names none
    public Decision {
        if (article == null && scope != Scope.EVERYWHERE) {
            throw new IllegalArgumentException("no article for a decision of scope " + scope);
        }
    }

    /// True if it may speak of something in this article.
    public boolean reaches(@Nullable ArticleId other) {
        return scope == Scope.EVERYWHERE || (article != null && article.equals(other));
    }

    public Decision switched(boolean other) {
        return new Decision(id, scope, article, ruling, other, made);
    }
}
