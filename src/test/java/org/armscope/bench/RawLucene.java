package org.armscope.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The yardstick: the least that a Lucene desktop index does. Standard words, stored bodies,
/// offsets in the postings, Lucene's own highlighter; on wish with the names of a gazetteer marked
/// and counted as facets.
final class RawLucene implements SearchSide {

    private static final String ENTITY = "entity";
    private static final int HITS = 20;
    private static final FieldType BODY = new FieldType();

    static {
        BODY.setStored(true);
        BODY.setTokenized(true);
        BODY.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        BODY.freeze();
    }

    private final Analyzer analyzer = new StandardAnalyzer();
    private final FacetsConfig facets = new FacetsConfig();
    private final @Nullable Gazetteer names;
    private final int threads;
    private @Nullable DirectoryReader reader;
    private @Nullable IndexSearcher searcher;
    private @Nullable UnifiedHighlighter highlighter;
    private @Nullable SortedSetDocValuesReaderState state;

    RawLucene() {
        this(null, 1);
    }

    /// @param names what is marked in the bodies; null marks nothing
    /// @param threads how many threads read and index
    RawLucene(@Nullable Gazetteer names, int threads) {
        this.names = names;
        this.threads = threads;
        facets.setMultiValued(ENTITY, true);
    }

    @Override
    public void build(Path folder, List<String> texts) throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig(analyzer)
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setRAMBufferSizeMB(64);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            IntStream.range(0, threads)
                    .mapToObj(first -> CompletableFuture.runAsync(() -> add(writer, texts, first)))
                    .toList()
                    .forEach(CompletableFuture::join);
            writer.commit();
        }
    }

    private void add(IndexWriter writer, List<String> texts, int first) {
        try {
            for (int i = first; i < texts.size(); i += threads) {
                writer.addDocument(document(i, texts.get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(int number, String text) throws IOException {
        int head = text.indexOf("\n\n");
        String body = text.substring(head + 2);
        Document document = new Document();
        document.add(new StringField("id", "p" + number, Field.Store.YES));
        String title = text.substring(text.indexOf("Title: ") + 7, head);
        document.add(new TextField("title", title, Field.Store.YES));
        document.add(new Field("body", body, BODY));
        if (names == null) {
            return document;
        }
        Set<String> found = new HashSet<>();
        document.add(new StoredField("spans", new BytesRef(names.spans(body, found))));
        found.forEach(name -> document.add(new SortedSetDocValuesFacetField(ENTITY, name)));
        return facets.build(document);
    }

    @Override
    public void open(Path folder) throws IOException {
        if (reader != null) {
            return;
        }
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        highlighter =
                UnifiedHighlighter.builder(searcher, analyzer)
                        .withMaxLength(1 << 20)
                        .withHandleMultiTermQuery(true)
                        .build();
    }

    @Override
    public int search(BenchQuery query) throws Exception {
        Query parsed = parsed(query);
        return shown(parsed, Objects.requireNonNull(searcher).search(parsed, HITS)).length();
    }

    private Query parsed(BenchQuery query) throws ParseException {
        return new QueryParser("body", analyzer).parse(query.classic());
    }

    /// The same with the twenty names that most articles have, counted exactly.
    int counted(BenchQuery query) throws Exception {
        Query parsed = parsed(query);
        if (state == null) {
            state = new DefaultSortedSetDocValuesReaderState(reader, facets);
        }
        FacetsCollectorManager.FacetsResult found =
                FacetsCollectorManager.search(
                        Objects.requireNonNull(searcher),
                        parsed,
                        HITS,
                        new FacetsCollectorManager());
        FacetResult names =
                new SortedSetDocValuesFacetCounts(state, found.facetsCollector())
                        .getTopChildren(HITS, ENTITY);
        return shown(parsed, found.topDocs()).append(names).length();
    }

    private StringBuilder shown(Query parsed, TopDocs top) throws IOException {
        String[] snippets = Objects.requireNonNull(highlighter).highlight("body", parsed, top, 3);
        StoredFields stored = Objects.requireNonNull(searcher).storedFields();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < snippets.length; i++) {
            Document document = stored.document(top.scoreDocs[i].doc, Set.of("title"));
            shown.append(document.get("title")).append('\n').append(snippets[i]).append('\n');
        }
        return shown;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
            reader.directory().close();
        }
    }
}
