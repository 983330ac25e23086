package org.armscope.viewmodel.reader;

import java.util.List;
import java.util.Optional;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.query.Occurrence;
import org.armscope.query.Query;
import org.armscope.text.Span;
import org.armscope.viewmodel.Desk;
import org.armscope.workspace.open.WorkspaceException;

/// Finds what to mark in an article besides its mentions.
interface Marking {

    /// What the words alone tell; empty where what is mentioned must be known first.
    Optional<List<Occurrence>> in(Article article) throws WorkspaceException;

    List<Occurrence> in(Article article, Annotations annotations) throws WorkspaceException;

    /// One stretch, whatever the article.
    static Marking passage(Span passage) {
        return new Marking() {
            @Override
            public Optional<List<Occurrence>> in(Article article) {
                return Optional.of(List.of(Occurrence.of(passage)));
            }

            @Override
            public List<Occurrence> in(Article article, Annotations annotations) {
                return List.of(Occurrence.of(passage));
            }
        };
    }

    /// Every word that answers a query; none where the query asks for every article.
    static Marking hits(Desk desk, Query query) {
        return new Marking() {
            @Override
            public Optional<List<Occurrence>> in(Article article) throws WorkspaceException {
                return query instanceof Query.All
                        ? Optional.of(List.of())
                        : desk.wordMatches(article, query);
            }

            @Override
            public List<Occurrence> in(Article article, Annotations annotations)
                    throws WorkspaceException {
                return query instanceof Query.All
                        ? List.of()
                        : desk.matches(article, annotations, query);
            }
        };
    }
}
