package org.armscope.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Version;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.index.facet.FacetNumbers;
import org.armscope.index.facet.FacetSearch;
import org.armscope.index.folder.ArticleDocuments;
import org.armscope.index.folder.Commits;
import org.armscope.index.folder.IndexFolder;
import org.armscope.index.folder.IndexSchema;
import org.armscope.index.folder.IndexState;
import org.armscope.index.folder.OpenFolder;
import org.armscope.index.match.TextMatcher;
import org.armscope.index.plan.NameBook;
import org.armscope.index.plan.Plan;
import org.armscope.index.plan.Planner;
import org.armscope.index.search.Counting;
import org.armscope.index.search.QueryTooBroadException;
import org.armscope.index.search.Reasons;
import org.armscope.index.search.Search;
import org.armscope.index.search.SearchException;
import org.armscope.index.search.SimilarArticles;
import org.armscope.index.search.Slices;
import org.armscope.index.source.Marked;
import org.armscope.index.source.Sources;
import org.armscope.index.suggest.BetterSpelling;
import org.armscope.index.suggest.KnownCounts;
import org.armscope.index.suggest.NameChoices;
import org.armscope.index.suggest.Suggester;
import org.armscope.index.words.StemMemory;
import org.armscope.index.words.Zone;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.NameChoice;
import org.armscope.query.Occurrence;
import org.armscope.query.Query;
import org.armscope.query.Reason;
import org.armscope.query.SearchAnswer;
import org.armscope.query.SearchRequest;
import org.armscope.query.Similar;
import org.armscope.query.Suggestion;
import org.armscope.query.Typing;
import org.armscope.text.Span;

/// The full-text index of a library, derived from it and rebuilt from it at any time. It stores
/// no text. One process may write it while others read it. For any number of threads.
///
/// Every method that reads or writes it throws a
/// [org.armscope.index.folder.BrokenIndexException] where the index is damaged or gone, upon which
/// the caller closes it, makes it anew with [#create] and puts every article again.
public final class ArticleIndex implements AutoCloseable {

    private final OpenFolder lucene;
    private final Slices slices = new Slices();
    private final Sources sources;
    private final FacetNumbers numbers = new FacetNumbers();
    private final KnownCounts counts = new KnownCounts();
    private final StemMemory stems = new StemMemory();
    private final ConcurrentLinkedQueue<ArticleDocuments> idle = new ConcurrentLinkedQueue<>();

    private ArticleIndex(OpenFolder lucene, Sources sources) {
        this.lucene = lucene;
        this.sources = sources;
    }

    /// The version of the fields that this program writes; an index of another one is rebuilt.
    public static int schemaVersion() {
        return IndexSchema.VERSION;
    }

    /// The version of Lucene at work, for example `10.6.0`.
    public static String luceneVersion() {
        return Version.LATEST.toString();
    }

    /// Loads what every search needs and no folder holds: the dictionary of stems, and how indexes
    /// are written.
    public static void prepare() {
        new Planner(NameBook.EMPTY).plan(new Query.Word("word"));
        Codec.getDefault();
    }

    /// What the folder holds, without opening it for long. Damage deep inside a file shows only
    /// when that file is read.
    public static IndexState examine(Path folder) throws IOException {
        return new IndexFolder(folder).examine();
    }

    /// The library's revision at the last commit of the folder's index, without opening it; empty
    /// if there is no index of this program's schema.
    public static OptionalLong committed(Path folder) throws IOException {
        return new IndexFolder(folder).committed();
    }

    /// Makes an empty index, whatever the folder held before.
    public static ArticleIndex create(Path folder, Sources sources) throws IOException {
        return new ArticleIndex(OpenFolder.create(new IndexFolder(folder)), sources);
    }

    /// Opens a current index for writing and reading.
    ///
    /// @throws org.armscope.index.folder.BrokenIndexException if the folder holds no current index
    public static ArticleIndex open(Path folder, Sources sources) throws IOException {
        return new ArticleIndex(OpenFolder.open(new IndexFolder(folder)), sources);
    }

    /// Opens a current index for reading alone, also while another process writes it.
    ///
    /// @throws org.armscope.index.folder.BrokenIndexException if the folder holds no current index
    public static ArticleIndex openForReading(Path folder, Sources sources) throws IOException {
        return new ArticleIndex(OpenFolder.forReading(new IndexFolder(folder)), sources);
    }

    /// Adds an article, or replaces it. Searches see it after the next [#refresh], other processes
    /// after the next [#commit] and a refresh of their own.
    public void put(Article article) throws IOException {
        put(article, Annotations.NONE);
    }

    /// Adds an article, or replaces it, so that fields find the names and times in it.
    public void put(Article article, Annotations annotations) throws IOException {
        ArticleDocuments documents = idle.poll();
        ArticleDocuments used = documents == null ? new ArticleDocuments(stems) : documents;
        lucene.write(
                writer ->
                        writer.updateDocument(
                                term(article.id()), used.document(article, annotations)));
        idle.offer(used);
    }

    /// Writes out a part of what was put and waits in memory, if there is such a part. Called from
    /// several threads at once it makes the next [#commit] short.
    public void writeOut() throws IOException {
        lucene.write(
                writer -> {
                    writer.flushNextBuffer();
                    return 0;
                });
    }

    /// Takes an article out; nothing happens if it is not there.
    public void remove(ArticleId id) throws IOException {
        lucene.write(writer -> writer.deleteDocuments(term(id)));
    }

    /// Makes all changes so far last, as those of this revision of the library.
    public void commit(long libraryRevision) throws IOException {
        lucene.write(writer -> Commits.make(writer, libraryRevision));
    }

    /// The library's revision at the last commit that this index has seen: its own, or, opened for
    /// reading, the one in force at the last refresh.
    public long revision() throws IOException {
        OptionalLong own = lucene.written();
        return own.isPresent()
                ? own.getAsLong()
                : lucene.read(
                        searcher -> Commits.revision((DirectoryReader) searcher.getIndexReader()));
    }

    /// Lets searches see what was put, removed or, by another process, committed since.
    public void refresh() throws IOException {
        lucene.refresh();
    }

    /// Answers a request.
    ///
    /// @throws QueryTooBroadException if the query stands for too many words
    /// @throws org.armscope.index.search.SearchStoppedException if the search took too long or its
    ///     thread was interrupted
    /// @throws IllegalArgumentException if the request's cursor belongs to another order
    public SearchAnswer search(SearchRequest request) throws IOException, SearchException {
        return search(request, () -> false);
    }

    /// Answers a request unless it is cancelled.
    ///
    /// @param cancelled asked again and again, from this thread: true once the answer is not wanted
    /// @throws org.armscope.index.search.SearchStoppedException also if it was cancelled
    public SearchAnswer search(SearchRequest request, BooleanSupplier cancelled)
            throws IOException, SearchException {
        Search search = prepared(request, cancelled);
        return search.answer(lucene.read(shared -> search.find(shared, slices)), sources);
    }

    /// Every match in the articles that a request lists, in their order, with at most `width`
    /// characters of its title or body on either side.
    ///
    /// @throws org.armscope.index.search.SearchStoppedException if it was cancelled, took too long
    ///     or was interrupted
    public List<ConcordanceLine> concordance(
            SearchRequest request, int width, BooleanSupplier cancelled)
            throws IOException, SearchException {
        Search search = prepared(request, cancelled);
        return search.lines(lucene.read(shared -> search.find(shared, slices)), sources, width);
    }

    /// Counts how the articles that answer a query divide; exact, like the totals of a search.
    ///
    /// @throws org.armscope.index.search.SearchStoppedException if it was cancelled, took too long
    ///     or was interrupted
    public Facets facets(FacetRequest request, BooleanSupplier cancelled)
            throws IOException, SearchException {
        FacetSearch search =
                new FacetSearch(request, sources.names(), sources.marked(), numbers, cancelled);
        return lucene.read(search::count);
    }

    /// Every match of the query in the article, in document order, for the reader: words, patterns
    /// as the words that fit them, phrases whole, and what stands near one another as one. What
    /// the query leaves out is never among them.
    ///
    /// @throws QueryTooBroadException if the query stands for too many words
    public List<Occurrence> matches(Article article, Query query)
            throws IOException, QueryTooBroadException {
        return matches(article, Annotations.NONE, query);
    }

    /// The same with the names and times that fields ask for.
    ///
    /// @throws QueryTooBroadException if the query stands for too many words
    public List<Occurrence> matches(Article article, Annotations annotations, Query query)
            throws IOException, QueryTooBroadException {
        return matches(Search.plan(query, sources.names(query)), article, annotations);
    }

    /// The same from the words of the text alone; empty where the query asks for names, times or
    /// events, so that these must be known first.
    ///
    /// @throws QueryTooBroadException if the query stands for too many words
    public Optional<List<Occurrence>> wordMatches(Article article, Query query)
            throws IOException, QueryTooBroadException {
        Plan plan = Search.plan(query, sources.names(query));
        return plan.marksAnnotations()
                ? Optional.empty()
                : Optional.of(matches(plan, article, Annotations.NONE));
    }

    private static List<Occurrence> matches(Plan plan, Article article, Annotations annotations) {
        List<Span> zones = Zone.spans(Zone.of(article), article.text());
        return new TextMatcher(plan)
                .in(article.text(), zones, annotations).wholes().stream()
                        .map(TextMatcher.Match::occurrence)
                        .toList();
    }

    /// Why an article answers a query, part by part; empty for parts that it does not answer.
    public List<Reason> reasons(Article article, Annotations annotations, Query query)
            throws IOException, QueryTooBroadException {
        return new Reasons(sources.names(query), article, annotations).of(query);
    }

    /// The names in the query that stand for several names of the library.
    public List<NameChoice> choices(Query query) throws IOException, SearchException {
        return lucene.read(searcher -> new NameChoices(searcher, sources.names(query)).of(query));
    }

    /// The query with words and names that stand in articles instead of those that do not; empty
    /// where there is nothing to put right.
    public Optional<Query> betterSpelt(Query query) throws IOException, SearchException {
        Marked marked = sources.marked();
        return lucene.read(
                searcher -> new BetterSpelling(searcher, sources.names(query), marked).of(query));
    }

    /// What may be meant by what is being typed: at most `limit` of each kind.
    public List<Suggestion> suggest(Typing typing, int limit) throws IOException, SearchException {
        return lucene.read(
                searcher -> new Suggester(searcher, sources.names(), counts).of(typing, limit));
    }

    /// The articles that share most names and words with one, the most alike first.
    public List<Similar> similar(Article article, Annotations annotations, int limit)
            throws IOException {
        return lucene.read(
                searcher -> new SimilarArticles(searcher).to(article, annotations, limit));
    }

    /// How many of these articles answer the query.
    public long count(Query query, Collection<ArticleId> among)
            throws IOException, SearchException {
        Query asked = sources.marked().resolve(query);
        return lucene.read(
                searcher -> new Counting(searcher, sources.names(query)).of(asked, among));
    }

    private Search prepared(SearchRequest request, BooleanSupplier cancelled)
            throws IOException, QueryTooBroadException {
        Query asked = sources.marked().resolve(request.query());
        SearchRequest resolved =
                new SearchRequest(asked, request.order(), request.limit(), request.after());
        return new Search(resolved, sources.names(asked), cancelled);
    }

    private static Term term(ArticleId id) {
        return new Term(IndexSchema.ID, id.value());
    }

    /// Closes the index; changes since the last commit are lost, and the library has them.
    @Override
    public void close() throws IOException {
        slices.shutdown();
        lucene.close();
    }
}
