package org.armscope.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.armscope.article.ArticleSummary;
import org.armscope.article.ArticleText;
import org.armscope.article.Source;

/// Prints how long storing and reading take; run by hand: `LibrarySpeed [articles] [batch]`.
public final class LibrarySpeed {

    private static final int LENGTH = 3_500;

    private final Path folder;
    private final int articles;
    private final int batch;

    private LibrarySpeed(Path folder, int articles, int batch) {
        this.folder = folder;
        this.articles = articles;
        this.batch = batch;
    }

    public static void main(String[] args) throws IOException {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int batch = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        Path folder = Files.createTempDirectory("library-speed");
        LibrarySpeed speed = new LibrarySpeed(folder, articles, batch);
        List<ArticleText> texts = speed.texts();
        for (int round = 1; round <= 3; round++) {
            System.out.println("round " + round);
            speed.measureRaw(texts, "raw" + round);
            speed.measure(texts, "library" + round + ".db");
        }
    }

    private List<ArticleText> texts() {
        List<ArticleText> texts = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            texts.add(Samples.rich(Samples.prose(i, LENGTH)));
        }
        return texts;
    }

    /// The same bytes, written to one file and forced to the disk as often.
    private void measureRaw(List<ArticleText> texts, String name) throws IOException {
        long start = System.nanoTime();
        try (FileChannel file =
                FileChannel.open(
                        folder.resolve(name),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            for (int i = 0; i < texts.size(); i++) {
                file.write(ByteBuffer.wrap(texts.get(i).text().getBytes(StandardCharsets.UTF_8)));
                if (i % batch == batch - 1) {
                    file.force(false);
                }
            }
            file.force(false);
        }
        print("raw bytes to one file", start);
    }

    private void measure(List<ArticleText> texts, String name) throws IOException {
        Path file = folder.resolve(name);
        long start = System.nanoTime();
        Library library = Library.open(file, Access.WRITE);
        print("open (made anew)", start);
        start = System.nanoTime();
        storeAll(library, texts);
        print("store " + articles + " in batches of " + batch, start);
        start = System.nanoTime();
        storeAll(library, texts);
        print("store all again, unchanged", start);
        start = System.nanoTime();
        library.close();
        print("close", start);
        System.out.printf("  %-40s %8.1f MB%n", "size", Files.size(file) / 1e6);
        read(file);
    }

    private void storeAll(Library library, List<ArticleText> texts) throws LibraryException {
        for (int from = 0; from < texts.size(); from += batch) {
            int first = from;
            int last = Math.min(from + batch, texts.size());
            library.inTransaction(
                    () -> {
                        for (int i = first; i < last; i++) {
                            library.store(texts.get(i), source(i), Samples.date(1 + i % 28));
                        }
                        return null;
                    });
        }
    }

    private static Source source(int i) {
        return Samples.source("a folder of some length/and another/article-" + i + ".txt");
    }

    private void read(Path file) throws LibraryException {
        long start = System.nanoTime();
        try (Library library = Library.open(file, Access.READ)) {
            print("open for reading", start);
            start = System.nanoTime();
            int known = library.knownFiles().size();
            print("known files: " + known, start);
            start = System.nanoTime();
            List<ArticleSummary> all = library.summaries();
            print("summaries: " + all.size(), start);
            start = System.nanoTime();
            int texts =
                    library.texts(all.stream().limit(20).map(ArticleSummary::id).toList()).size();
            print("texts: " + texts, start);
            start = System.nanoTime();
            library.forEachChangedSince(0, article -> {});
            print("visit all", start);
            start = System.nanoTime();
            int faults = library.integrityCheck().size();
            print("integrity check, faults: " + faults, start);
        }
    }

    private static void print(String what, long start) {
        System.out.printf("  %-40s %8.1f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
}
