package org.armscope.viewmodel.reader;

import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.query.Query;
import org.armscope.text.Span;
import org.armscope.viewmodel.Desk;
import org.armscope.workspace.open.WorkspaceException;

/// Finds what to mark in an article besides its mentions.
interface Marking {

    List<Span> in(Article article, Annotations annotations) throws WorkspaceException;

    /// Every word that answers a query; none where the query asks for every article.
    static Marking hits(Desk desk, Query query) {
        return (article, annotations) ->
                query instanceof Query.All ? List.of() : desk.matches(article, annotations, query);
    }
}
