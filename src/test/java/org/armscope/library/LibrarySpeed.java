package org.armscope.library;

import java.io.IOException;
import java.lang.management.ManagementFactory;
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
import org.armscope.library.sql.Access;
import org.armscope.library.sql.LibraryException;

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
        Watch watch = new Watch();
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
        watch.print("raw bytes to one file");
    }

    private void measure(List<ArticleText> texts, String name) throws IOException {
        Path file = folder.resolve(name);
        Watch watch = new Watch();
        Library library = Library.open(file, Access.WRITE);
        watch.print("open (made anew)");
        watch = new Watch();
        storeAll(library, texts);
        watch.print("store " + articles + " in batches of " + batch);
        watch = new Watch();
        storeAll(library, texts);
        watch.print("store all again, unchanged");
        watch = new Watch();
        library.close();
        watch.print("close");
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
        Watch watch = new Watch();
        try (Library library = Library.open(file, Access.READ)) {
            watch.print("open for reading");
            watch = new Watch();
            int known = library.knownFiles().size();
            watch.print("known files: " + known);
            watch = new Watch();
            List<ArticleSummary> all = library.summaries();
            watch.print("summaries: " + all.size());
            watch = new Watch();
            int texts =
                    library.texts(all.stream().limit(20).map(ArticleSummary::id).toList()).size();
            watch.print("texts: " + texts);
            watch = new Watch();
            library.forEachChangedSince(0, article -> {});
            watch.print("visit all");
            watch = new Watch();
            int faults = library.integrityCheck().size();
            watch.print("integrity check, faults: " + faults);
        }
    }

    /// Time since it was made: on the wall, and of this thread on the processor.
    private record Watch(long wall, long processor) {

        Watch() {
            this(System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }

        void print(String what) {
            Watch now = new Watch();
            System.out.printf(
                    "  %-40s %8.1f ms, %8.1f ms of processor%n",
                    what, (now.wall - wall) / 1e6, (now.processor - processor) / 1e6);
        }
    }
}
