package org.armscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.armscope.workspace.open.WorkspaceFolder;

/// Makes of what [BigBuild] built one that holds every article several times: quicker than building
/// so many articles, and as heavy in all but the number of different words and names, which stays.
///
/// ```
/// java -Xmx2g --enable-native-access=ALL-UNNAMED \
///     -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
///     org.armscope.bench.BigCopies FROM TO TIMES
/// ```
public final class BigCopies {

    private BigCopies() {}

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        int times = Integer.parseInt(args[2]);
        WorkspaceFolder source = new WorkspaceFolder(from.resolve("workspace"));
        WorkspaceFolder target = new WorkspaceFolder(to.resolve("workspace"));
        Files.createDirectories(target.root());
        Files.copy(from.resolve("questions.tsv"), to.resolve("questions.tsv"));
        Files.copy(source.library(), target.library());
        Files.copy(source.lexicon(), target.lexicon());
        copy(source.index(), target.index(), times);
        copy(from.resolve("raw"), to.resolve("raw"), times);
        if (SqliteFullText.isBuilt(from)) {
            SqliteFullText.copy(from, to, times);
        }
    }

    private static void copy(Path from, Path to, int times) throws IOException {
        try (Directory source = FSDirectory.open(from);
                Directory target = FSDirectory.open(to);
                IndexWriter writer = new IndexWriter(target, new IndexWriterConfig())) {
            Map<String, String> said;
            try (DirectoryReader reader = DirectoryReader.open(source)) {
                said = reader.getIndexCommit().getUserData();
            }
            for (int i = 0; i < times; i++) {
                writer.addIndexes(source);
            }
            writer.setLiveCommitData(said.entrySet());
            writer.commit();
        }
    }
}
