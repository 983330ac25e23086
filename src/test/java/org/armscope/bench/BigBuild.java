package org.armscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armscope.workspace.intake.StreamedIngest;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// Builds what [BigSearch] asks: a workspace and a bare Lucene index of the same made-up articles,
/// and a file of questions. Texts are made one by one; none is kept.
///
/// ```
/// java -Xmx2g --enable-native-access=ALL-UNNAMED \
///     -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
///     org.armscope.bench.BigBuild FOLDER ARTICLES [extract|names] [raw|own]
/// ```
///
/// With `extract` the product finds what is in the texts, the 20,000 commonest names given to it as
/// the user's lexicon; with `names` it is given names and events, which is several times as fast.
/// `raw` or `own` builds only the one.
public final class BigBuild {

    /// How many articles questions are made of.
    private static final int SAMPLE = 3_000;

    private final Path folder;
    private final int count;
    private final ArmsNews news = new ArmsNews();

    private BigBuild(Path folder, int count) {
        this.folder = folder;
        this.count = count;
    }

    public static void main(String[] args) throws Exception {
        BigBuild build = new BigBuild(Path.of(args[0]), Integer.parseInt(args[1]));
        String how = args.length > 2 ? args[2] : "extract";
        String which = args.length > 3 ? args[3] : "both";
        Files.createDirectories(build.folder);
        build.questions();
        if (!which.equals("own")) {
            build.raw();
        }
        if (!which.equals("raw")) {
            build.own(how.equals("extract"));
        }
    }

    private void questions() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(SAMPLE, count); i++) {
            texts.add(news.text(i));
        }
        Files.write(
                folder.resolve("questions.tsv"),
                BenchQuery.of(texts).stream().map(BenchQuery::line).toList());
    }

    private void raw() throws IOException {
        long begun = System.nanoTime();
        new RawLucene(new Gazetteer(), 1).build(folder.resolve("raw"), new MadeTexts(news, count));
        report("raw", begun);
    }

    private void own(boolean extract) throws Exception {
        long begun = System.nanoTime();
        WorkspaceFolder workspace = new WorkspaceFolder(folder.resolve("workspace"));
        Files.createDirectories(workspace.root());
        Files.write(workspace.lexicon(), new Gazetteer().lexicon());
        StreamedIngest.run(workspace, count, number -> given(number, extract), new Told(begun));
        report("own", begun);
        System.out.printf(
                Locale.ROOT,
                "index %.1f MB (raw %.1f), library %.1f MB%n",
                Folders.bytes(workspace.index()) / 1e6,
                Files.exists(folder.resolve("raw"))
                        ? Folders.bytes(folder.resolve("raw")) / 1e6
                        : 0,
                Files.size(workspace.library()) / 1e6);
    }

    private StreamedIngest.Given given(int number, boolean extract) {
        if (extract) {
            return new StreamedIngest.Given(news.text(number), null);
        }
        ArmsNews.Item item = news.item(number);
        return new StreamedIngest.Given(item.text(), item.annotations());
    }

    private void report(String what, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %d articles in %.0f s%n", what, count, seconds);
    }

    /// Says now and then how far it is.
    private record Told(long begun) implements Progress {

        @Override
        public void at(long done, long total, String what) {
            if (done % 25_600 == 0) {
                double seconds = (System.nanoTime() - begun) / 1e9;
                System.out.printf(Locale.ROOT, "%d of %d, %.0f s%n", done, total, seconds);
            }
        }
    }
}
