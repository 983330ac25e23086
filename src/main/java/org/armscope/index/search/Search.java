package org.armscope.index.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.armscope.article.ArticleId;
import org.armscope.index.folder.IndexSchema;
import org.armscope.index.match.PassagePicker;
import org.armscope.index.plan.NameBook;
import org.armscope.index.plan.Plan;
import org.armscope.index.plan.Planner;
import org.armscope.index.source.Sources;
import org.armscope.index.words.ZoneBytes;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.Cursor;
import org.armscope.query.Hit;
import org.armscope.query.SearchAnswer;
import org.armscope.query.SearchRequest;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// One search: finds the hits in the index, then their passages in the library's texts, which needs
/// the index no more. For one thread.
public final class Search {

    /// How long a question may take.
    public static final Duration LIMIT = Duration.ofSeconds(20);

    /// How many words of a query are looked for in headings too.
    private static final int HEADING_WORDS = 16;

    /// What the index said.
    ///
    /// @param zones per hit the spans of its text that were searched
    public record Found(
            long total, List<FieldDoc> hits, List<List<Span>> zones, @Nullable Cursor next) {}

    private final SearchRequest request;
    private final HitOrder order;
    private final Plan plan;
    private final StopSign stop;
    private final long started = System.nanoTime();

    /// Plans the search.
    ///
    /// @param cancelled true once the answer is not wanted
    /// @throws QueryTooBroadException if a pattern is too intricate to be searched for
    public Search(SearchRequest request, NameBook names, BooleanSupplier cancelled)
            throws QueryTooBroadException {
        this.request = request;
        plan = plan(request.query(), names);
        order = new HitOrder(request.order(), plan.ranksAlike());
        stop = new StopSign(cancelled, LIMIT);
    }

    /// The plan of a query.
    ///
    /// @throws QueryTooBroadException if a pattern is too intricate to be searched for
    public static Plan plan(org.armscope.query.Query query, NameBook names)
            throws QueryTooBroadException {
        try {
            return new Planner(names).plan(query);
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryTooBroadException(e);
        }
    }

    /// Finds the hits, in slices of the index side by side.
    ///
    /// @param slices look through parts of a great index side by side
    public Found find(IndexSearcher shared, Executor slices) throws IOException, SearchException {
        stop.check();
        try {
            IndexReader reader = shared.getIndexReader();
            if (plan.expands()) {
                reader = ExitableDirectoryReader.wrap((DirectoryReader) reader, stop);
            }
            IndexSearcher searcher = new IndexSearcher(reader, slices);
            searcher.setQueryCache(null);
            searcher.setTimeout(stop);
            Found found = find(searcher, query(reader));
            if (searcher.timedOut()) {
                throw stop.stopped();
            }
            return found;
        } catch (ExitingReaderException _) {
            throw stop.stopped();
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryTooBroadException(e);
        }
    }

    /// The query over the texts; by relevance, words that stand in the heading count once more.
    private Query query(IndexReader reader) throws IOException, QueryTooBroadException {
        Query text = new LuceneQueries(reader, IndexSchema.TEXT).of(plan);
        if (request.order() != SearchRequest.Order.RELEVANCE) {
            return text;
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(text, Occur.MUST);
        LuceneQueries headings = new LuceneQueries(reader, IndexSchema.HEADING);
        for (Plan word : plan.wanted().stream().limit(HEADING_WORDS).toList()) {
            both.add(headings.of(word), Occur.SHOULD);
        }
        return both.build();
    }

    private Found find(IndexSearcher searcher, Query query) throws IOException {
        if (request.limit() == 0) {
            return new Found(searcher.count(query), List.of(), List.of(), null);
        }
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        int wanted = (int) Math.min(request.limit() + 1L, most);
        FieldDoc after = request.after() == null ? null : order.place(request.after());
        int counted = plan.countsQuickly() ? wanted : Integer.MAX_VALUE;
        TopFieldDocs top =
                searcher.search(
                        query, new TopFieldCollectorManager(order.sort(), wanted, after, counted));
        List<FieldDoc> hits = new ArrayList<>();
        List<List<Span>> zones = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            if (hits.size() < request.limit()) {
                hits.add((FieldDoc) hit);
                zones.add(zones(searcher, hit.doc));
            }
        }
        boolean more = top.scoreDocs.length > hits.size();
        Cursor next = more ? order.behind(hits.getLast()) : null;
        return new Found(total(searcher, query, top.totalHits), hits, zones, next);
    }

    /// Where the best hits were found without looking at every article, all are counted apart,
    /// which needs no scores and for many queries no walk.
    private static long total(IndexSearcher searcher, Query query, TotalHits seen)
            throws IOException {
        return seen.relation() == TotalHits.Relation.EQUAL_TO
                ? seen.value()
                : searcher.count(query);
    }

    private static List<Span> zones(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues zones = leaf.reader().getBinaryDocValues(IndexSchema.ZONES);
        return zones != null && zones.advanceExact(doc - leaf.docBase)
                ? ZoneBytes.spans(zones.binaryValue())
                : List.of();
    }

    /// The hits with their passages, which are read from the texts.
    public SearchAnswer answer(Found found, Sources sources)
            throws IOException, SearchStoppedException {
        List<Marking.Marked> marked =
                new Marking(plan, sources, stop).of(ids(found), found.zones());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            Marking.Marked one = marked.get(i);
            hits.add(
                    new Hit(
                            one.id(),
                            order.score(found.hits().get(i)),
                            one.matches().wholes().size(),
                            PassagePicker.pick(one.text(), one.zones(), one.matches().words())));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        return new SearchAnswer(found.total(), hits, found.next(), took);
    }

    /// Every match in the hits' texts with so many characters around it.
    public List<ConcordanceLine> lines(Found found, Sources sources, int width)
            throws IOException, SearchStoppedException {
        List<ConcordanceLine> lines = new ArrayList<>();
        Marking marking = new Marking(plan, sources, stop);
        for (Marking.Marked one : marking.of(ids(found), found.zones())) {
            lines.addAll(one.lines(width));
        }
        return lines;
    }

    private List<ArticleId> ids(Found found) {
        return found.hits().stream().map(order::id).toList();
    }
}
