package org.armscope.index.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.armscope.article.ArticleId;
import org.armscope.index.folder.IndexSchema;
import org.armscope.index.plan.NameBook;
import org.armscope.index.plan.NameWish;
import org.armscope.index.plan.Plan;
import org.armscope.index.search.Counting;
import org.armscope.index.search.LuceneQueries;
import org.armscope.index.search.QueryTooBroadException;
import org.armscope.index.search.Search;
import org.armscope.index.search.SearchException;
import org.armscope.index.search.StopSign;
import org.armscope.index.source.Marked;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Narrowing;
import org.armscope.query.Query;

/// Counts one request's facets: all that the query does not narrow in one run over its articles,
/// each that it does in a run of its own without that narrowing. For one thread.
public final class FacetSearch {

    private static final Comparator<Facets.Count> MOST_FIRST =
            Comparator.comparingLong(Facets.Count::articles)
                    .reversed()
                    .thenComparing(Facets.Count::value);

    /// The values of fewer articles than one in so many are read article by article.
    private static final int FEW = 24;

    private final FacetRequest request;
    private final NameBook names;
    private final Marked marked;
    private final StopSign stop;
    private final Map<FieldName, List<Facets.Count>> values = new EnumMap<>(FieldName.class);
    private final Map<FieldName, Integer> distinct = new EnumMap<>(FieldName.class);
    private MonthColumn.Counted months = new MonthColumn.Counted(new TreeMap<>(), 0);
    private final FacetNumbers numbers;

    public FacetSearch(
            FacetRequest request,
            NameBook names,
            Marked marked,
            FacetNumbers numbers,
            BooleanSupplier cancelled) {
        this.marked = marked;
        this.numbers = numbers;
        this.request = request;
        this.names = names;
        stop = new StopSign(cancelled, Search.LIMIT);
    }

    /// How the articles that answer the request divide.
    public Facets count(IndexSearcher shared) throws IOException, SearchException {
        Set<FieldName> free = EnumSet.noneOf(FieldName.class);
        free.addAll(request.fields());
        free.removeIf(field -> field.isOfWork() || Narrowing.by(field, request.query()));
        boolean dated = Narrowing.by(FieldName.DATE, request.query());
        run(shared, request.query(), free, !dated);
        for (FieldName field : request.fields()) {
            if (field.isOfWork()) {
                countWork(shared, field);
            } else if (!free.contains(field)) {
                run(shared, Narrowing.without(field, request.query()), Set.of(field), false);
            }
        }
        if (dated) {
            run(shared, Narrowing.without(FieldName.DATE, request.query()), Set.of(), true);
        }
        return new Facets(values, distinct, months.months(), months.undated());
    }

    private void run(IndexSearcher shared, Query query, Set<FieldName> fields, boolean withMonths)
            throws IOException, SearchException {
        stop.check();
        Plan plan = Search.plan(marked.resolve(query), names);
        try {
            IndexReader reader = shared.getIndexReader();
            if (plan.expands()) {
                reader = ExitableDirectoryReader.wrap((DirectoryReader) reader, stop);
            }
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            searcher.setTimeout(stop);
            FixedBitSet found =
                    searcher.search(
                            new LuceneQueries(reader, IndexSchema.TEXT).of(plan),
                            new FacetMatches(reader.maxDoc()).alone());
            if (searcher.timedOut()) {
                throw stop.stopped();
            }
            count(shared.getIndexReader(), found, fields);
            if (withMonths) {
                months = numbers.months(shared.getIndexReader()).count(found);
            }
        } catch (ExitingReaderException _) {
            throw stop.stopped();
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryTooBroadException(e);
        }
    }

    /// Counts the values of the analyst's work; nothing where nothing was marked.
    private void countWork(IndexSearcher shared, FieldName field)
            throws IOException, SearchException {
        Query others = marked.resolve(Narrowing.without(field, request.query()));
        Counting counting = new Counting(shared, names);
        List<Facets.Count> found = new ArrayList<>();
        for (Map.Entry<String, Set<ArticleId>> one : marked.values(field).entrySet()) {
            stop.check();
            long articles = counting.of(others, one.getValue());
            if (articles > 0 && isAsked(one.getKey()) && one.getKey().indexOf('"') < 0) {
                found.add(new Facets.Count(one.getKey(), articles));
            }
        }
        if (field == FieldName.READ && !found.isEmpty()) {
            long read = found.stream().mapToLong(Facets.Count::articles).sum();
            found.add(new Facets.Count("unread", counting.of(others) - read));
        }
        distinct.put(field, found.size());
        values.put(field, found.stream().sorted(MOST_FIRST).limit(request.limit()).toList());
    }

    private void count(IndexReader reader, FixedBitSet found, Set<FieldName> fields)
            throws IOException, SearchException {
        boolean few = found.cardinality() < reader.maxDoc() / FEW;
        boolean all = request.holding().isBlank();
        for (FieldName name : fields) {
            stop.check();
            FacetField field = FacetField.of(name, reader, numbers, names);
            FacetTally tally = new FacetTally(field.size());
            if (few) {
                field.read(reader, found, tally);
            } else {
                long begun = System.nanoTime();
                FacetPostings postings = numbers.postings(field, reader);
                stop.grant(System.nanoTime() - begun);
                tally = postings.count(found);
            }
            FacetTally.Counted counted =
                    tally.counted(
                            request.limit(),
                            number -> field.value(reader, number),
                            all ? null : this::isAsked);
            distinct.put(name, counted.distinct());
            values.put(name, counted.most());
        }
    }

    /// True if a word of the value begins as the request says.
    private boolean isAsked(String value) {
        String wanted = String.join(" ", NameWish.cut(request.holding()));
        List<String> words = NameWish.cut(value);
        for (int i = 0; i < words.size() && !wanted.isEmpty(); i++) {
            if (String.join(" ", words.subList(i, words.size())).startsWith(wanted)) {
                return true;
            }
        }
        return wanted.isEmpty();
    }
}
