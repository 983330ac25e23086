package org.armscope.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.index.folder.BrokenIndexException;
import org.armscope.index.search.SearchException;
import org.armscope.library.Library;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.Hit;
import org.armscope.query.Occurrence;
import org.armscope.query.Query;
import org.armscope.query.SearchAnswer;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.upkeep.IndexKeeper;
import org.armscope.workspace.upkeep.Progress;

/// Puts questions to the index, and joins its hits with what the library knows of them.
///
/// @param mending true if an index that breaks may be built anew here
record Asking(Library library, IndexKeeper index, boolean mending) {

    SearchResult search(SearchRequest request, BooleanSupplier cancelled)
            throws IOException, SearchException {
        SearchAnswer answer = answer(request, cancelled);
        List<SearchResult.Row> rows = new ArrayList<>();
        for (Hit hit : answer.hits()) {
            library.summary(hit.id())
                    .ifPresent(found -> rows.add(new SearchResult.Row(found, hit)));
        }
        return new SearchResult(answer, rows);
    }

    /// An index that breaks under a search is built anew, and asked once more.
    private SearchAnswer answer(SearchRequest request, BooleanSupplier cancelled)
            throws IOException, SearchException {
        try {
            return index.use(current -> current.search(request, cancelled));
        } catch (BrokenIndexException e) {
            if (!mending) {
                throw e;
            }
            index.rebuild(Progress.silent());
            return index.use(current -> current.search(request, cancelled));
        }
    }

    List<ConcordanceLine> concordance(SearchRequest request, int width, BooleanSupplier cancelled)
            throws IOException, SearchException {
        return index.<List<ConcordanceLine>, SearchException>use(
                current -> current.concordance(request, width, cancelled));
    }

    Facets facets(FacetRequest request, BooleanSupplier cancelled)
            throws IOException, SearchException {
        return index.<Facets, SearchException>use(current -> current.facets(request, cancelled));
    }

    List<Occurrence> matches(Article article, Annotations found, Query query)
            throws IOException, SearchException {
        return index.<List<Occurrence>, SearchException>use(
                current -> current.matches(article, found, query));
    }

    Optional<List<Occurrence>> wordMatches(Article article, Query query)
            throws IOException, SearchException {
        return index.<Optional<List<Occurrence>>, SearchException>use(
                current -> current.wordMatches(article, query));
    }
}
