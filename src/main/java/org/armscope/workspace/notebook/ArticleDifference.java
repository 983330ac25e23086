package org.armscope.workspace.notebook;

import java.util.List;
import java.util.Objects;
import org.armscope.annotation.Annotation;
import org.armscope.article.ArticleSummary;
import org.jspecify.annotations.Nullable;

/// What a decision would change in an article.
///
/// @param before the article as it is, its header and issue date included
/// @param after the article as it would be
/// @param annotations that would change, come or go, in document order
public record ArticleDifference(
        ArticleSummary before, ArticleSummary after, List<Difference> annotations) {

    public ArticleDifference {
        annotations = List.copyOf(annotations);
    }

    /// An annotation that would change.
    ///
    /// @param before null if it would come
    /// @param after null if it would go
    public record Difference(@Nullable Annotation before, @Nullable Annotation after) {

        /// Where it stands: before, or else after.
        public Annotation either() {
            return before == null ? Objects.requireNonNull(after) : before;
        }
    }

    public boolean isHeaderChanged() {
        return !before.equals(after);
    }

    /// How many things would change: annotations, and the header as one.
    public int count() {
        return annotations.size() + (isHeaderChanged() ? 1 : 0);
    }
}
