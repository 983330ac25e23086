package org.armscope.cli.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.article.Article;
import org.armscope.cli.argument.EventName;
import org.armscope.cli.argument.QueryComplaint;
import org.armscope.cli.search.KwicPrinter;
import org.armscope.query.Parsed;
import org.armscope.query.Passage;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.query.timeline.EventId;
import org.armscope.text.Span;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.ExcerptTaking.Place;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What the program found and `excerpts add` may take: hits, concordance lines, an event.
final class FoundPlaces {

    @Option(
            names = "--search",
            paramLabel = "QUERY",
            description = "The sentences of the best passages that a search finds.")
    private @Nullable String search;

    @Option(
            names = "--kwic",
            paramLabel = "QUERY",
            description = "The sentences of all matches of a search.")
    private @Nullable String kwic;

    @Option(
            names = "--event",
            paramLabel = "EVENT",
            description = "The sentence of an event, named as 'timeline --json' does: ARTICLE#0.")
    private @Nullable String event;

    Excerpt.Origin origin() {
        if (event != null) {
            return Excerpt.Origin.EVENT;
        }
        return kwic == null ? Excerpt.Origin.HIT : Excerpt.Origin.CONCORDANCE;
    }

    /// The places, articles in the order of the answer.
    ///
    /// @param limit how many articles of an answer count
    List<Place> in(Workspace workspace, int limit) throws WorkspaceException {
        if (event != null) {
            return List.of(place(workspace, EventName.read(event)));
        }
        if (kwic != null) {
            return workspace
                    .concordance(request(kwic, limit), KwicPrinter.WIDTH, () -> false)
                    .stream()
                    .map(line -> new Place(line.article(), line.span()))
                    .toList();
        }
        List<Place> places = new ArrayList<>();
        SearchResult result = workspace.search(request(String.valueOf(search), limit));
        for (SearchResult.Row row : result.rows()) {
            for (Passage passage : row.hit().passages()) {
                passage.matches().forEach(span -> places.add(new Place(row.hit().id(), span)));
            }
        }
        return places;
    }

    /// @throws ParameterException if a query cannot be read
    void check(CommandLine command) {
        String typed = kwic == null ? search : kwic;
        if (typed != null && Workspace.parse(typed) instanceof Parsed.Wrong wrong) {
            throw new ParameterException(command, "query, " + QueryComplaint.said(typed, wrong));
        }
    }

    private static SearchRequest request(String typed, int limit) {
        Query query = ((Parsed.Ok) Workspace.parse(typed)).query();
        return new SearchRequest(query, SearchRequest.Order.RELEVANCE, limit, null);
    }

    private static Place place(Workspace workspace, EventId id) throws WorkspaceException {
        Optional<Span> sentence = Optional.empty();
        if (workspace.find(id.article().value()).size() == 1) {
            Article article =
                    workspace.article(workspace.find(id.article().value()).getFirst().id());
            sentence =
                    workspace.annotations(article).events().stream()
                            .skip(id.number())
                            .findFirst()
                            .map(EventMention::span);
        }
        return new Place(
                id.article(),
                sentence.orElseThrow(
                        () ->
                                new WorkspaceException(
                                        "There is no event "
                                                + id
                                                + ": 'armscope timeline --json' names those there"
                                                + " are.")));
    }
}
