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
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.index.match.TextMatcher;
import org.armscope.index.plan.NameBook;
import org.armscope.index.plan.Planner;
import org.armscope.index.words.StemMemory;
import org.armscope.index.words.Zone;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.NameChoice;
import org.armscope.query.Query;
import org.armscope.query.Reason;
import org.armscope.query.SearchAnswer;
import org.armscope.query.SearchRequest;
import org.armscope.query.Similar;
import org.armscope.query.Suggestion;
import org.armscope.query.Typing;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// The full-text index of a library, derived from it and rebuilt from it at any time. It stores
/// no text. One process may write it while others read it. For any number of threads.
///
/// Every method that reads or writes it throws [BrokenIndexException] where the index is damaged
/// or gone, upon which the caller closes it, makes it anew with [#create] and puts every article
/// again.
public final class ArticleIndex implements AutoCloseable {

    private static final double BUFFER_MB = 64;

    private final IndexFolder folder;
    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;
    private final Slices slices = new Slices();
    private final Sources sources;
    private final FacetNumbers numbers = new FacetNumbers();
    private final KnownCounts counts = new KnownCounts();
    private final StemMemory stems = new StemMemory();
    private final ConcurrentLinkedQueue<ArticleDocuments> idle = new ConcurrentLinkedQueue<>();

    private ArticleIndex(
            IndexFolder folder,
            Directory directory,
            @Nullable IndexWriter writer,
            SearcherManager searchers,
            Sources sources) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
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
        IndexFolder place = new IndexFolder(folder);
        if (place.examine() != IndexState.CURRENT) {
            place.clear();
        }
        return writing(place, sources, IndexWriterConfig.OpenMode.CREATE);
    }

    /// Opens a current index for writing and reading.
    ///
    /// @throws BrokenIndexException if the folder holds no current index
    public static ArticleIndex open(Path folder, Sources sources) throws IOException {
        return writing(current(folder), sources, IndexWriterConfig.OpenMode.APPEND);
    }

    /// Opens a current index for reading alone, also while another process writes it.
    ///
    /// @throws BrokenIndexException if the folder holds no current index
    public static ArticleIndex openForReading(Path folder, Sources sources) throws IOException {
        IndexFolder place = new IndexFolder(folder);
        if (place.committed().isEmpty()) {
            throw new BrokenIndexException(folder, place.examine());
        }
        Directory directory = place.forReading();
        try {
            SearcherManager searchers = new SearcherManager(directory, new SearcherFactory());
            return new ArticleIndex(place, directory, null, searchers, sources);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw place.explained(e);
        }
    }

    private static IndexFolder current(Path folder) throws IOException {
        IndexFolder place = new IndexFolder(folder);
        IndexState state = place.examine();
        if (state != IndexState.CURRENT) {
            throw new BrokenIndexException(folder, state);
        }
        return place;
    }

    private static ArticleIndex writing(
            IndexFolder place, Sources sources, IndexWriterConfig.OpenMode mode)
            throws IOException {
        Directory directory = FSDirectory.open(place.path());
        IndexWriter writer = null;
        try {
            IndexWriterConfig config =
                    new IndexWriterConfig().setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MB);
            writer = new IndexWriter(directory, config);
            if (mode == IndexWriterConfig.OpenMode.CREATE) {
                Commits.make(writer, 0);
            }
            SearcherManager searchers = new SearcherManager(writer, new SearcherFactory());
            return new ArticleIndex(place, directory, writer, searchers, sources);
        } catch (LockObtainFailedException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw new IOException(
                    "Another program is writing the search index in "
                            + place.path()
                            + "; close it.",
                    e);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(writer, directory);
            throw place.explained(e);
        }
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
        write(
                writer ->
                        writer.updateDocument(
                                term(article.id()), used.document(article, annotations)));
        idle.offer(used);
    }

    /// Writes out a part of what was put and waits in memory, if there is such a part. Called from
    /// several threads at once it makes the next [#commit] short.
    public void writeOut() throws IOException {
        write(
                writer -> {
                    writer.flushNextBuffer();
                    return 0;
                });
    }

    /// Takes an article out; nothing happens if it is not there.
    public void remove(ArticleId id) throws IOException {
        write(writer -> writer.deleteDocuments(term(id)));
    }

    /// Makes all changes so far last, as those of this revision of the library.
    public void commit(long libraryRevision) throws IOException {
        write(writer -> Commits.make(writer, libraryRevision));
    }

    /// The library's revision at the last commit that this index has seen: its own, or, opened for
    /// reading, the one in force at the last refresh.
    public long revision() throws IOException {
        OptionalLong own = writer == null ? OptionalLong.empty() : Commits.revision(writer);
        return own.isPresent()
                ? own.getAsLong()
                : read(searcher -> Commits.revision((DirectoryReader) searcher.getIndexReader()));
    }

    /// Lets searches see what was put, removed or, by another process, committed since.
    public void refresh() throws IOException {
        try {
            searchers.maybeRefreshBlocking();
        } catch (AlreadyClosedException e) {
            throw folder.lost(e);
        } catch (IOException e) {
            throw folder.explained(e);
        }
    }

    /// Answers a request.
    ///
    /// @throws QueryTooBroadException if the query stands for too many words
    /// @throws SearchStoppedException if the search took too long or its thread was interrupted
    /// @throws IllegalArgumentException if the request's cursor belongs to another order
    public SearchAnswer search(SearchRequest request) throws IOException, SearchException {
        return search(request, () -> false);
    }

    /// Answers a request unless it is cancelled.
    ///
    /// @param cancelled asked again and again, from this thread: true once the answer is not wanted
    /// @throws SearchStoppedException also if it was cancelled
    public SearchAnswer search(SearchRequest request, BooleanSupplier cancelled)
            throws IOException, SearchException {
        Search search = prepared(request, cancelled);
        return search.answer(read(shared -> search.find(shared, slices)), sources);
    }

    /// Every match in the articles that a request lists, in their order, with at most `width`
    /// characters of its title or body on either side.
    ///
    /// @throws SearchStoppedException if it was cancelled, took too long or was interrupted
    public List<ConcordanceLine> concordance(
            SearchRequest request, int width, BooleanSupplier cancelled)
            throws IOException, SearchException {
        Search search = prepared(request, cancelled);
        return search.lines(read(shared -> search.find(shared, slices)), sources, width);
    }

    /// Counts how the articles that answer a query divide; exact, like the totals of a search.
    ///
    /// @throws SearchStoppedException if it was cancelled, took too long or was interrupted
    public Facets facets(FacetRequest request, BooleanSupplier cancelled)
            throws IOException, SearchException {
        FacetSearch search =
                new FacetSearch(request, sources.names(), sources.marked(), numbers, cancelled);
        return read(search::count);
    }

    /// Every match of the query in the article, in document order, for the reader: words, patterns
    /// as the words that fit them, and phrases whole. No two overlap. What the query leaves out is
    /// never among them.
    ///
    /// @throws QueryTooBroadException if the query stands for too many words
    public List<Span> matches(Article article, Query query)
            throws IOException, QueryTooBroadException {
        return matches(article, Annotations.NONE, query);
    }

    /// The same with the names and times that fields ask for.
    ///
    /// @throws QueryTooBroadException if the query stands for too many words
    public List<Span> matches(Article article, Annotations annotations, Query query)
            throws IOException, QueryTooBroadException {
        TextMatcher matcher = new TextMatcher(Search.plan(query, sources.names(query)));
        List<Span> zones = Zone.spans(Zone.of(article), article.text());
        return matcher.matches(article.text(), zones, annotations).stream()
                .map(TextMatcher.Match::span)
                .toList();
    }

    /// Why an article answers a query, part by part; empty for parts that it does not answer.
    public List<Reason> reasons(Article article, Annotations annotations, Query query)
            throws IOException, QueryTooBroadException {
        return new Reasons(sources.names(query), article, annotations).of(query);
    }

    /// The names in the query that stand for several names of the library.
    public List<NameChoice> choices(Query query) throws IOException, SearchException {
        return read(searcher -> new NameChoices(searcher, sources.names(query)).of(query));
    }

    /// The query with words and names that stand in articles instead of those that do not; empty
    /// where there is nothing to put right.
    public Optional<Query> betterSpelt(Query query) throws IOException, SearchException {
        Marked marked = sources.marked();
        return read(
                searcher -> new BetterSpelling(searcher, sources.names(query), marked).of(query));
    }

    /// What may be meant by what is being typed: at most `limit` of each kind.
    public List<Suggestion> suggest(Typing typing, int limit) throws IOException, SearchException {
        return read(searcher -> new Suggester(searcher, sources.names(), counts).of(typing, limit));
    }

    /// The articles that share most names and words with one, the most alike first.
    public List<Similar> similar(Article article, Annotations annotations, int limit)
            throws IOException {
        return read(searcher -> new SimilarArticles(searcher).to(article, annotations, limit));
    }

    /// How many of these articles answer the query.
    public long count(Query query, Collection<ArticleId> among)
            throws IOException, SearchException {
        Query asked = sources.marked().resolve(query);
        return read(searcher -> new Counting(searcher, sources.names(query)).of(asked, among));
    }

    private Search prepared(SearchRequest request, BooleanSupplier cancelled)
            throws IOException, QueryTooBroadException {
        Query asked = sources.marked().resolve(request.query());
        SearchRequest resolved =
                new SearchRequest(asked, request.order(), request.limit(), request.after());
        return new Search(resolved, sources.names(asked), cancelled);
    }

    private interface Writing {
        long with(IndexWriter writer) throws IOException;
    }

    private interface Reading<T, X extends Exception> {
        T with(IndexSearcher searcher) throws IOException, X;
    }

    private void write(Writing change) throws IOException {
        if (writer == null) {
            throw new IllegalStateException("the index is open for reading alone");
        }
        try {
            change.with(writer);
        } catch (AlreadyClosedException e) {
            throw folder.lost(e);
        } catch (IOException e) {
            throw folder.explained(e);
        }
    }

    private <T, X extends Exception> T read(Reading<T, X> reading) throws IOException, X {
        IndexSearcher searcher = null;
        try {
            searcher = searchers.acquire();
            return reading.with(searcher);
        } catch (AlreadyClosedException e) {
            throw folder.lost(e);
        } catch (InternalError e) {
            throw folder.lost(e);
        } catch (IOException e) {
            throw folder.explained(e);
        } finally {
            if (searcher != null) {
                searchers.release(searcher);
            }
        }
    }

    private static Term term(ArticleId id) {
        return new Term(IndexSchema.ID, id.value());
    }

    /// Closes the index; changes since the last commit are lost, and the library has them.
    @Override
    public void close() throws IOException {
        slices.shutdown();
        searchers.close();
        if (writer != null) {
            writer.rollback();
        }
        directory.close();
    }
}
