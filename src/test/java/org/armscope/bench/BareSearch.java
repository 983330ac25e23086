package org.armscope.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/// The least that a program does that searches by Lucene: opens an index, asks for one word and
/// prints the passages that hold it.
///
/// The arguments are `index FOLDER ARTICLES`, or `search FOLDER WORD`.
public final class BareSearch {

    private BareSearch() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        if (args[0].equals("index")) {
            index(folder, Path.of(args[2]));
        } else {
            search(folder, args[2]);
        }
    }

    private static void index(Path folder, Path articles) throws Exception {
        List<Path> files;
        try (var found = Files.walk(articles)) {
            files = new ArrayList<>(found.filter(Files::isRegularFile).toList());
        }
        try (IndexWriter writer =
                new IndexWriter(
                        FSDirectory.open(folder), new IndexWriterConfig(new StandardAnalyzer()))) {
            for (Path file : files) {
                Document document = new Document();
                document.add(new TextField("body", Files.readString(file), Field.Store.YES));
                writer.addDocument(document);
            }
        }
    }

    private static void search(Path folder, String word) throws Exception {
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Query query = new TermQuery(new Term("body", word));
            TopDocs top = searcher.search(query, 20);
            String[] passages =
                    UnifiedHighlighter.builder(searcher, new StandardAnalyzer())
                            .build()
                            .highlight("body", query, top, 2);
            System.out.println(top.totalHits);
            List.of(passages).forEach(System.out::println);
        }
    }
}
