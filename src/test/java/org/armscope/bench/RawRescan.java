package org.armscope.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// The yardstick for a folder in which nothing has changed: a bare scan that holds the path, size
/// and time of every file against a Lucene index which knows nothing else.
final class RawRescan {

    private record Known(long size, long modified) {}

    private final Path articles;
    private final Path index;

    RawRescan(Path articles, Path index) {
        this.articles = articles;
        this.index = index;
    }

    void build() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, config)) {
            walk(
                    (file, attributes) -> {
                        Document document = new Document();
                        document.add(new StringField("id", file.toString(), Field.Store.NO));
                        document.add(new NumericDocValuesField("size", attributes.size()));
                        document.add(
                                new NumericDocValuesField(
                                        "time", attributes.lastModifiedTime().toMillis()));
                        writer.addDocument(document);
                    });
        }
    }

    /// @throws IllegalStateException if a file has changed
    void run() throws IOException {
        Map<String, Known> known = known();
        int[] changed = new int[1];
        walk(
                (file, attributes) -> {
                    Known before = known.get(file.toString());
                    boolean same =
                            before != null
                                    && before.size() == attributes.size()
                                    && before.modified()
                                            == attributes.lastModifiedTime().toMillis();
                    changed[0] += same ? 0 : 1;
                });
        if (changed[0] > 0) {
            throw new IllegalStateException(changed[0] + " files have changed");
        }
    }

    private Map<String, Known> known() throws IOException {
        Map<String, Known> known = new HashMap<>();
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
            for (LeafReaderContext leaf : reader.leaves()) {
                Map<Integer, String> paths = new HashMap<>();
                TermsEnum terms = leaf.reader().terms("id").iterator();
                PostingsEnum postings = null;
                for (BytesRef path = terms.next(); path != null; path = terms.next()) {
                    postings = terms.postings(postings, PostingsEnum.NONE);
                    paths.put(postings.nextDoc(), path.utf8ToString());
                }
                NumericDocValues size = leaf.reader().getNumericDocValues("size");
                NumericDocValues time = leaf.reader().getNumericDocValues("time");
                for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                    size.advanceExact(document);
                    time.advanceExact(document);
                    known.put(
                            paths.getOrDefault(document, ""),
                            new Known(size.longValue(), time.longValue()));
                }
            }
        }
        return known;
    }

    private interface Visit {
        void file(Path file, BasicFileAttributes attributes) throws IOException;
    }

    private void walk(Visit visit) throws IOException {
        Files.walkFileTree(
                articles,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        visit.file(file, attributes);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
