package org.armscope.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.intake.PlainIngest;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// The programs whose ingest is compared: from files on disk to what is written wholly.
enum IngestSide {
    RAW("raw Lucene"),
    RAW_THREADS("raw Lucene, two threads"),
    PLAIN("Armscope without annotation"),
    RAW_NAMES("raw Lucene with a gazetteer"),
    ARMSCOPE("Armscope");

    private final String words;

    IngestSide(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// One ingest in a process of its own, which tells how much memory it took. The arguments are
    /// the side's name, the folder of articles and the folder that is made.
    static final class Once {

        private Once() {}

        public static void main(String[] args) throws Exception {
            valueOf(args[0]).ingest(Path.of(args[1]), Path.of(args[2]));
            LiveObjects.tellResident();
        }
    }

    /// Reads all articles of a folder and makes an index, or a workspace, of them.
    ///
    /// @param out is deleted first
    void ingest(Path articles, Path out) throws Exception {
        Folders.delete(out);
        switch (this) {
            case RAW -> raw(new RawLucene(), articles, out);
            case RAW_THREADS -> raw(new RawLucene(null, 2), articles, out);
            case RAW_NAMES -> raw(new RawLucene(new Gazetteer(), 1), articles, out);
            case PLAIN -> check(PlainIngest.run(new WorkspaceFolder(out), List.of(articles)));
            case ARMSCOPE -> {
                WorkspaceFolder folder = new WorkspaceFolder(out);
                try (Workspace open =
                        Workspace.openForWriting(folder, "bench", Progress.silent())) {
                    check(open.ingest(List.of(articles), Progress.silent()));
                }
            }
        }
    }

    private static void raw(RawLucene lucene, Path articles, Path out) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(articles)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        lucene.build(
                out,
                new AbstractList<>() {
                    @Override
                    public String get(int i) {
                        try {
                            return Files.readString(files.get(i));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }

                    @Override
                    public int size() {
                        return files.size();
                    }
                });
    }

    private static void check(IngestReport report) {
        if (!report.summary().contains(" 0 unchanged, 0 duplicate, 0 rejected")) {
            throw new IllegalStateException(report.summary());
        }
    }

    /// Writes synthetic articles, a thousand to a folder.
    static void write(Path articles, int count) throws IOException {
        SyntheticCorpus corpus = new SyntheticCorpus();
        for (int i = 0; i < count; i++) {
            Path place = articles.resolve(String.format(Locale.ROOT, "%03d", i / 1000));
            Files.createDirectories(place);
            Path file = place.resolve(String.format(Locale.ROOT, "monitor-%06d.txt", i));
            Files.writeString(file, corpus.article(i));
        }
    }
}
