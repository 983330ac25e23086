package org.armscope.viewmodel;

import java.nio.file.Path;
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
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.Occurrence;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.library.Holdings;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.dossier.Dossier;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.reference.Candidate;
import org.armscope.workspace.upkeep.Progress;

/// What the window asks of an open workspace. All but `parse`, `inWords`, `folder`, `writable`,
/// `aids` and `notes` may take long and are called off the window's thread, several at once.
public interface Desk {

    Path folder();

    /// False where another process holds the workspace: it can be searched and read, not changed.
    boolean writable();

    /// What helps to ask well and to read answers.
    Aids aids();

    Parsed parse(String typed);

    /// How the query was read, in plain words.
    String inWords(Query query);

    /// Answers one page of a question.
    ///
    /// @param cancelled true once nobody waits for the answer any more
    SearchResult search(SearchRequest request, BooleanSupplier cancelled) throws WorkspaceException;

    /// Counts how the articles that answer divide.
    ///
    /// @param cancelled true once nobody waits for the counts any more
    Facets facets(FacetRequest request, BooleanSupplier cancelled) throws WorkspaceException;

    /// Every match in the articles that a request lists, with so many characters on either side.
    ///
    /// @param cancelled true once nobody waits for the lines any more
    List<ConcordanceLine> concordance(SearchRequest request, int width, BooleanSupplier cancelled)
            throws WorkspaceException;

    List<ArticleSummary> articles() throws WorkspaceException;

    Article article(ArticleId id) throws WorkspaceException;

    /// The articles that a cross reference in `from` may mean, the likeliest first; none where the
    /// library holds none of the issues it names.
    List<Candidate> resolve(Article from, CrossReference reference) throws WorkspaceException;

    /// What is mentioned in the article's text, and where.
    Annotations annotations(Article article) throws WorkspaceException;

    /// Every entity that any article mentions, with how often.
    List<EntityCount> entities() throws WorkspaceException;

    /// What the articles say of one entity.
    ///
    /// @param cancelled true once nobody waits for it any more
    Dossier dossier(Entity entity, BooleanSupplier cancelled) throws WorkspaceException;

    /// Every word of the article's text that answers the query, in document order.
    List<Occurrence> matches(Article article, Annotations annotations, Query query)
            throws WorkspaceException;

    /// The same where the words of the text alone tell them; empty where the query asks for what
    /// is mentioned.
    Optional<List<Occurrence>> wordMatches(Article article, Query query) throws WorkspaceException;

    IngestReport ingest(List<Path> paths, Progress progress) throws WorkspaceException;

    /// Builds the index anew and returns how many articles are in it.
    long reindex(Progress progress) throws WorkspaceException;

    /// Every dated event that the articles tell of.
    List<TimelineEntry> timeline() throws WorkspaceException;

    /// Every deal with its events. Takes longer than [#timeline], which says nothing of deals.
    List<DealBrief> deals() throws WorkspaceException;

    /// The articles that answer a question, all of them.
    ///
    /// @param cancelled true once nobody waits for them any more
    Set<ArticleId> within(Query query, BooleanSupplier cancelled) throws WorkspaceException;

    /// Some events with their evidence, in the order asked for.
    List<TimelineRow> rows(List<TimelineEntry> entries) throws WorkspaceException;

    /// The articles with cross references that may mean this one, by date.
    List<ArticleSummary> citedBy(Article article) throws WorkspaceException;

    /// The words of the sentence that states an event.
    String sentence(TimelineEntry entry) throws WorkspaceException;

    /// What became of each file when it was last met.
    List<FileOutcome> outcomes() throws WorkspaceException;

    /// The analyst's own work.
    Notes notes();

    /// The basket of excerpts.
    BasketDesk basket();

    /// The files of articles and the watched folders, as they stand.
    Holdings holdings();
}
