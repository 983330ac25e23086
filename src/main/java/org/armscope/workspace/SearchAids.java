package org.armscope.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armscope.article.Article;
import org.armscope.index.search.SearchException;
import org.armscope.library.Library;
import org.armscope.library.saved.PastSearch;
import org.armscope.query.NameChoice;
import org.armscope.query.Query;
import org.armscope.query.Reason;
import org.armscope.query.Similar;
import org.armscope.query.Suggestion;
import org.armscope.query.Typing;
import org.armscope.text.Span;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.AnnotationKeeper;
import org.armscope.workspace.upkeep.IndexKeeper;

/// What helps to ask well and to read answers: suggestions, other spellings, the names that one
/// stands for, why an article was found, and what is like it. For any number of threads.
public final class SearchAids {

    /// How many suggestions of a kind there are at most.
    private static final int SUGGESTIONS = 8;

    /// How far back past searches are looked through.
    private static final int PAST = 200;

    private final Library library;
    private final IndexKeeper index;
    private final AnnotationKeeper annotations;

    SearchAids(Library library, IndexKeeper index, AnnotationKeeper annotations) {
        this.library = library;
        this.index = index;
        this.annotations = annotations;
    }

    /// Why an article answers a query, part by part.
    public List<Reason> reasons(Article article, Query query) throws WorkspaceException {
        return Attempt.of(
                () ->
                        index.<List<Reason>, SearchException>use(
                                current ->
                                        current.reasons(article, annotations.of(article), query)));
    }

    /// The names in a query that stand for several names of the library, to choose from.
    public List<NameChoice> choices(Query query) throws WorkspaceException {
        return Attempt.of(
                () ->
                        index.<List<NameChoice>, SearchException>use(
                                current -> current.choices(query)));
    }

    /// What may have been meant by a query that finds nothing: the same with words and names that
    /// the library has. It finds at least one article.
    public Optional<Query> betterSpelt(Query query) throws WorkspaceException {
        return Attempt.of(
                () ->
                        index.<Optional<Query>, SearchException>use(
                                current -> current.betterSpelt(query)));
    }

    /// What may be meant by what is being typed: names and values, then fields, words, and past
    /// searches that begin like the whole text.
    public List<Suggestion> suggest(String typed, int caret) throws WorkspaceException {
        Typing typing = Typing.at(typed, caret);
        return Attempt.of(
                () -> {
                    List<Suggestion> found =
                            new ArrayList<>(
                                    index.<List<Suggestion>, SearchException>use(
                                            current -> current.suggest(typing, SUGGESTIONS)));
                    found.addAll(past(typed));
                    return found;
                });
    }

    private List<Suggestion> past(String typed) throws IOException {
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        Span whole = new Span(0, typed.length());
        return library.searches().past(PAST).stream()
                .filter(past -> past.query().toLowerCase(Locale.ROOT).startsWith(beginning))
                .filter(past -> !past.query().equals(typed.strip()))
                .limit(SUGGESTIONS)
                .map(past -> suggestion(past, whole))
                .toList();
    }

    private static Suggestion suggestion(PastSearch past, Span whole) {
        return new Suggestion(
                Suggestion.Kind.PAST, past.query(), past.query(), whole, past.articles());
    }

    /// The articles that share most names and words with one, the most alike first.
    public List<Similar> similar(Article article, int limit) throws WorkspaceException {
        return Attempt.of(
                () ->
                        index.<List<Similar>, IOException>use(
                                current ->
                                        current.similar(article, annotations.of(article), limit)));
    }
}
