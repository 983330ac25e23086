package org.armscope.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.EntityType;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.deal.Deals;
import org.armscope.index.ArticleIndex;
import org.armscope.ingest.ArticleReader;
import org.armscope.library.Library;
import org.armscope.library.table.EntityCount;
import org.armscope.library.table.FileOutcome;
import org.armscope.library.work.AnalystWork;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.Occurrence;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.QueryParser;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.intake.FreshReader;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.intake.Ingestion;
import org.armscope.workspace.intake.Sources;
import org.armscope.workspace.notebook.DealRulings;
import org.armscope.workspace.notebook.Deciding;
import org.armscope.workspace.notebook.LibraryDeals;
import org.armscope.workspace.notebook.Notebook;
import org.armscope.workspace.open.Examination;
import org.armscope.workspace.open.Health;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.open.WorkspaceHeldException;
import org.armscope.workspace.open.WorkspaceResources;
import org.armscope.workspace.reference.Candidate;
import org.armscope.workspace.reference.CrossReferences;
import org.armscope.workspace.reference.WantedIssue;
import org.armscope.workspace.upkeep.AnnotationKeeper;
import org.armscope.workspace.upkeep.IndexKeeper;
import org.armscope.workspace.upkeep.LazyDating;
import org.armscope.workspace.upkeep.Progress;
import org.armscope.workspace.upkeep.Workers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The front door: everything that command line and window do goes through here. Safe for many
/// threads; what writes takes turns.
public final class Workspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final WorkspaceFolder folder;
    private final WorkspaceResources held;
    private final Library library;
    private final IndexKeeper index;
    private final Workers workers;
    private final AnnotationKeeper annotations;
    private final CrossReferences references;
    private final Timeline timeline;
    private final LibraryDeals deals;
    private final AnalystWork work;
    private final Deciding deciding;
    private final Asking asking;
    private final ArticleReader reader = new ArticleReader();
    private final LazyDating dating = new LazyDating();

    Workspace(WorkspaceFolder folder, WorkspaceResources held) {
        this.folder = folder;
        this.held = held;
        this.library = held.library();
        this.index = held.index();
        this.workers = held.workers();
        this.annotations = held.annotations();
        references = new CrossReferences(library, annotations);
        timeline = new Timeline(library, annotations);
        deals = new LibraryDeals(library, annotations);
        work = new AnalystWork(library);
        deciding = new Deciding(library, work, annotations, index, dating, deals);
        asking = new Asking(library, index, held.lock() != null);
    }

    /// Opens a workspace for writing, and makes it if it is missing. Index and annotations are
    /// current when this returns; making them so is told to `progress`.
    ///
    /// @param purpose what this process is called to others that want to write: `window`, `ingest`
    /// @throws WorkspaceHeldException if another process writes in it
    public static Workspace openForWriting(
            WorkspaceFolder folder, String purpose, Progress progress) throws WorkspaceException {
        Workspace workspace =
                new Workspace(folder, WorkspaceResources.forWriting(folder, purpose, progress));
        boolean ready = false;
        try {
            workspace.settle();
            workspace.refreshAnnotations(progress);
            ready = true;
            return workspace;
        } finally {
            if (!ready) {
                workspace.close();
            }
        }
    }

    /// Opens a workspace for reading, also while another process writes in it.
    ///
    /// @throws WorkspaceException also if there is no workspace in the folder
    public static Workspace openForReading(WorkspaceFolder folder, Progress progress)
            throws WorkspaceException {
        return new Workspace(folder, WorkspaceResources.forReading(folder, progress));
    }

    /// Begins to load what any search needs, for a process that is about to make one.
    public static void prepareSearch() {
        Thread.ofPlatform().daemon().name("armscope-ahead").start(ArticleIndex::prepare);
    }

    /// How the workspace stands, without changing anything in it.
    public static Health examine(WorkspaceFolder folder) throws WorkspaceException {
        return Examination.of(folder);
    }

    /// Reads what was typed as a query.
    public static Parsed parse(String typed) {
        return new QueryParser().parse(typed);
    }

    public WorkspaceFolder folder() {
        return folder;
    }

    public boolean writable() {
        return held.lock() != null;
    }

    /// Reads files and folders into the library and the index.
    public IngestReport ingest(List<Path> paths, Progress progress) throws WorkspaceException {
        return Attempt.of(
                () -> {
                    Ingestion run =
                            new Ingestion(
                                    folder.root(),
                                    library,
                                    index,
                                    new FreshReader(
                                            reader,
                                            dating,
                                            annotations.rules(),
                                            annotations.decisions()),
                                    workers,
                                    progress);
                    try {
                        return run.run(paths);
                    } finally {
                        index.commit();
                    }
                });
    }

    /// All articles by date, the undated last.
    public List<ArticleSummary> articles() throws WorkspaceException {
        return Attempt.of(library::summaries);
    }

    /// One article with its present text.
    ///
    /// @throws WorkspaceException also if there is no such article
    public Article article(ArticleId id) throws WorkspaceException {
        return Attempt.of(() -> library.article(id))
                .orElseThrow(
                        () ->
                                new WorkspaceException(
                                        "The article " + id + " is no longer in the library."));
    }

    /// What is mentioned and cited in an article: always of exactly this text and date, by the
    /// lexicon as it is now.
    public Annotations annotations(Article article) throws WorkspaceException {
        return Attempt.of(() -> annotations.of(article));
    }

    /// Brings the stored annotations up to date with texts and lexicon, so that lists over the
    /// whole library are quick; they are right without it. In a workspace opened for reading this
    /// happens if no other process writes in it.
    public void refreshAnnotations(Progress progress) throws WorkspaceException {
        if (writable()) {
            Attempt.of(
                    () -> {
                        if (annotations.refresh(progress) > 0) {
                            index.rebuild(progress); // it holds the names that were found before
                        }
                        return true;
                    });
        } else if (Attempt.of(annotations::isBehind)) {
            try {
                openForWriting(folder, "annotating", progress).close();
            } catch (WorkspaceHeldException e) {
                LOG.info("annotations are behind and the workspace is held: {}", e.getMessage());
            }
        }
    }

    /// What is wrong with the user's own lexicon file, each a sentence for a person; empty if there
    /// is nothing wrong, or no such file.
    public List<String> lexiconComplaints() throws WorkspaceException {
        return Attempt.of(() -> annotations.rules().complaints());
    }

    /// The entities that the articles mention, most mentioned first.
    ///
    /// @param type null for all types
    public List<EntityCount> entities(@Nullable EntityType type) throws WorkspaceException {
        return Attempt.of(() -> annotations.entities(type));
    }

    /// The dated events of all articles.
    public Timeline timeline() {
        return timeline;
    }

    /// The analyst's own work: marks, tags, notes, excerpts, decisions.
    public Notebook notebook() {
        return new Notebook(library, work, deciding);
    }

    /// The files that articles came from.
    public Sources sources() {
        return new Sources(library, index);
    }

    private void settle() throws WorkspaceException {
        Attempt.of(
                () -> {
                    deciding.settle();
                    return true;
                });
    }

    /// The issues that articles point to and that are not in the library, by publication and day.
    public List<WantedIssue> wanted() throws WorkspaceException {
        return Attempt.of(references::wanted);
    }

    /// The articles that a cross reference in `from` may mean: of the same publication, with an
    /// issue date that agrees with a cited one; those that share most entities first.
    public List<Candidate> resolve(Article from, CrossReference reference)
            throws WorkspaceException {
        return Attempt.of(() -> references.resolve(from, reference));
    }

    /// The articles with cross references that may mean this one, by date.
    public List<ArticleSummary> citedBy(Article article) throws WorkspaceException {
        return Attempt.of(() -> references.citedBy(article.id()));
    }

    /// The deals that the articles' events make, as the analyst ruled on them. Reads the whole
    /// library after a change.
    public Deals deals() throws WorkspaceException {
        return Attempt.of(deals::now);
    }

    /// What can be ruled on deals.
    public DealRulings dealRulings() {
        return new DealRulings(deals, notebook().decisions());
    }

    /// The articles that a person may mean: by the beginning of the id, or by file name.
    public List<ArticleSummary> find(String named) throws WorkspaceException {
        return Attempt.of(
                () -> {
                    List<ArticleSummary> byName = library.withFileName(named);
                    return byName.isEmpty() ? library.withIdPrefix(named) : byName;
                });
    }

    public SearchResult search(SearchRequest request) throws WorkspaceException {
        return search(request, () -> false);
    }

    /// Answers a query.
    ///
    /// @param cancelled asked again and again; once true, the search stops with an exception
    /// @throws QueryRefusedException if the query stands for too much
    public SearchResult search(SearchRequest request, BooleanSupplier cancelled)
            throws WorkspaceException {
        return Attempt.of(() -> asking.search(request, cancelled));
    }

    /// Every match in the articles that a request lists, with so many characters on either side.
    ///
    /// @param cancelled asked again and again; once true, the search stops with an exception
    /// @throws QueryRefusedException if the query stands for too much
    public List<ConcordanceLine> concordance(
            SearchRequest request, int width, BooleanSupplier cancelled) throws WorkspaceException {
        return Attempt.of(() -> asking.concordance(request, width, cancelled));
    }

    /// Counts how the articles that answer a query divide.
    ///
    /// @param cancelled asked again and again; once true, the count stops with an exception
    /// @throws QueryRefusedException if the query stands for too much
    public Facets facets(FacetRequest request, BooleanSupplier cancelled)
            throws WorkspaceException {
        return Attempt.of(() -> asking.facets(request, cancelled));
    }

    /// Every match of a query in one article's text, in document order.
    public List<Occurrence> matches(Article article, Annotations annotations, Query query)
            throws WorkspaceException {
        return Attempt.of(() -> asking.matches(article, annotations, query));
    }

    /// The same as the words of the text alone tell them; empty where the query asks for what is
    /// mentioned.
    public Optional<List<Occurrence>> wordMatches(Article article, Query query)
            throws WorkspaceException {
        return Attempt.of(() -> asking.wordMatches(article, query));
    }

    /// What became of each file when it was last met by an ingest.
    public List<FileOutcome> outcomes() throws WorkspaceException {
        return Attempt.of(library::outcomes);
    }

    /// Builds the index anew from the library.
    ///
    /// @return how many articles were indexed
    public long reindex(Progress progress) throws WorkspaceException {
        return Attempt.of(() -> index.rebuild(progress));
    }

    @Override
    public void close() throws WorkspaceException {
        held.close();
    }

    /// What helps to ask well and to read answers.
    public SearchAids aids() {
        return new SearchAids(library, index, annotations);
    }

    /// The searches with a name, and the history.
    public SavedSearches searches() {
        return new SavedSearches(library, index, writable());
    }
}
