package org.armscope.index.source;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.armscope.article.ArticleId;

/// Where the texts of hits come from, since the index stores none.
@FunctionalInterface
public interface TextSource {

    /// The present texts of those of the articles that exist.
    Map<ArticleId, String> texts(Collection<ArticleId> ids) throws IOException;
}
