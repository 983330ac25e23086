package org.armscope.app;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.Entity;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.export.timeline.TimelineRow;
import org.armscope.library.table.EntityCount;
import org.armscope.library.table.FileOutcome;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.Cursor;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.Occurrence;
import org.armscope.query.Parsed;
import org.armscope.query.PlainWords;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.query.SearchRequest.Order;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.Aids;
import org.armscope.viewmodel.BasketDesk;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notes;
import org.armscope.viewmodel.library.Holdings;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.dossier.Dossier;
import org.armscope.workspace.dossier.DossierReader;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.reference.Candidate;
import org.armscope.workspace.upkeep.Progress;
import org.armscope.workspace.watch.FolderWatch;

/// An open workspace, as the window asks it.
///
/// @param watch of the folders on its list
record WorkspaceDesk(Workspace workspace, FolderWatch watch) implements Desk {

    /// How many articles are asked for at once where all are wanted.
    private static final int PAGE = 500;

    /// With folders that nobody watches yet.
    WorkspaceDesk(Workspace workspace) {
        this(workspace, new FolderWatch(workspace, news -> {}));
    }

    @Override
    public Path folder() {
        return workspace.folder().root();
    }

    @Override
    public boolean writable() {
        return workspace.writable();
    }

    @Override
    public Aids aids() {
        return new WorkspaceAids(workspace);
    }

    @Override
    public Parsed parse(String typed) {
        return Workspace.parse(typed);
    }

    @Override
    public String inWords(Query query) {
        return PlainWords.say(query);
    }

    @Override
    public SearchResult search(SearchRequest request, BooleanSupplier cancelled)
            throws WorkspaceException {
        return workspace.search(request, cancelled);
    }

    @Override
    public Facets facets(FacetRequest request, BooleanSupplier cancelled)
            throws WorkspaceException {
        return workspace.facets(request, cancelled);
    }

    @Override
    public List<ConcordanceLine> concordance(
            SearchRequest request, int width, BooleanSupplier cancelled) throws WorkspaceException {
        return workspace.concordance(request, width, cancelled);
    }

    @Override
    public List<ArticleSummary> articles() throws WorkspaceException {
        return workspace.articles();
    }

    @Override
    public Article article(ArticleId id) throws WorkspaceException {
        return workspace.article(id);
    }

    @Override
    public List<Candidate> resolve(Article from, CrossReference reference)
            throws WorkspaceException {
        return workspace.resolve(from, reference);
    }

    @Override
    public Annotations annotations(Article article) throws WorkspaceException {
        return workspace.annotations(article);
    }

    @Override
    public List<EntityCount> entities() throws WorkspaceException {
        return workspace.entities(null);
    }

    @Override
    public Dossier dossier(Entity entity, BooleanSupplier cancelled) throws WorkspaceException {
        return new DossierReader(workspace).read(entity, cancelled);
    }

    @Override
    public List<Occurrence> matches(Article article, Annotations annotations, Query query)
            throws WorkspaceException {
        return workspace.matches(article, annotations, query);
    }

    @Override
    public Optional<List<Occurrence>> wordMatches(Article article, Query query)
            throws WorkspaceException {
        return workspace.wordMatches(article, query);
    }

    @Override
    public IngestReport ingest(List<Path> paths, Progress progress) throws WorkspaceException {
        return workspace.ingest(paths, progress);
    }

    @Override
    public long reindex(Progress progress) throws WorkspaceException {
        return workspace.reindex(progress);
    }

    @Override
    public List<TimelineEntry> timeline() throws WorkspaceException {
        return workspace.timeline().entries();
    }

    @Override
    public List<DealBrief> deals() throws WorkspaceException {
        return workspace.deals().all().stream().map(DealBrief::of).toList();
    }

    @Override
    public Set<ArticleId> within(Query query, BooleanSupplier cancelled) throws WorkspaceException {
        Set<ArticleId> ids = new HashSet<>();
        Cursor next = null;
        do {
            SearchRequest page = new SearchRequest(query, Order.NEWEST, PAGE, next);
            SearchResult found = workspace.search(page, cancelled);
            found.rows().forEach(row -> ids.add(row.article().id()));
            next = found.answer().next();
        } while (next != null);
        return ids;
    }

    @Override
    public List<TimelineRow> rows(List<TimelineEntry> entries) throws WorkspaceException {
        return workspace.timeline().rows(entries);
    }

    @Override
    public List<ArticleSummary> citedBy(Article article) throws WorkspaceException {
        return workspace.citedBy(article);
    }

    @Override
    public String sentence(TimelineEntry entry) throws WorkspaceException {
        return workspace.timeline().sentences(List.of(entry)).getOrDefault(entry.id(), "");
    }

    @Override
    public List<FileOutcome> outcomes() throws WorkspaceException {
        return workspace.outcomes();
    }

    @Override
    public Notes notes() {
        return new WorkspaceNotes(workspace);
    }

    @Override
    public BasketDesk basket() {
        return new WorkspaceBasket(workspace);
    }

    @Override
    public Holdings holdings() {
        return new WorkspaceHoldings(workspace, watch);
    }
}
