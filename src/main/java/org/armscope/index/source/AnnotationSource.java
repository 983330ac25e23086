package org.armscope.index.source;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.armscope.annotation.Annotations;
import org.armscope.article.ArticleId;

/// Where the annotations of hits come from, so that names and times which answer a query can be
/// marked in their texts.
@FunctionalInterface
public interface AnnotationSource {

    /// Knows none.
    AnnotationSource NONE = ids -> Map.of();

    /// The present annotations of those of the articles that have some.
    Map<ArticleId, Annotations> annotations(Collection<ArticleId> ids) throws IOException;
}
