package org.armscope.workspace.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.armscope.article.ArticleText;
import org.armscope.article.Source;
import org.armscope.ingest.ArticleReader;
import org.armscope.ingest.Reading;
import org.armscope.library.ChildProcess;
import org.armscope.library.Library;
import org.armscope.library.sql.Access;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds a workspace whose texts are longer than the memory of the process that opens it.
class LittleMemoryTest {

    private static final int ARTICLES = 240;
    private static final int LENGTH = 400_000;
    private static final String MEMORY = "-Xmx80m";

    /// The words are few and the rest is blank, since the length counts and not what is found.
    private static String text(int number) {
        return "Publication: Monitor\nTitle: Tanks\nDate: 2001-03-08\n\nT-80 tanks came by ship "
                + number
                + "."
                + " ".repeat(LENGTH)
                + "Then they left.\n";
    }

    /// Opens a workspace for writing and says how many articles tell of tanks.
    public static final class Opener {

        private Opener() {}

        public static void main(String[] arguments) throws WorkspaceException {
            WorkspaceFolder folder = new WorkspaceFolder(Path.of(arguments[0]));
            try (Workspace workspace =
                    Workspace.openForWriting(folder, "test", Progress.silent())) {
                System.out.println(workspace.entities(null).getFirst().articles());
            }
        }
    }

    @Test
    void articlesLongerThanTheMemoryAreAnnotatedAnew(@TempDir Path folder) throws Exception {
        WorkspaceFolder workspace = new WorkspaceFolder(folder.resolve("workspace"));
        Files.createDirectories(workspace.root());
        fill(workspace, folder.resolve("article.txt"));
        Files.writeString(workspace.lexicon(), "person\tStisbra Trutyasky\n");
        try (ChildProcess child =
                ChildProcess.start(List.of(MEMORY), Opener.class, workspace.root().toString())) {
            assertEquals(String.valueOf(ARTICLES), child.line());
        }
    }

    /// Stores the texts without annotations, as an older program might have left them.
    private static void fill(WorkspaceFolder workspace, Path file) throws IOException {
        ArticleReader reader = new ArticleReader();
        try (Library library = Library.open(workspace.library(), Access.WRITE)) {
            for (int i = 0; i < ARTICLES; i++) {
                Files.writeString(file, text(i));
                Reading reading = reader.read(file);
                if (!(reading instanceof Reading.Read(ArticleText content, Source read))) {
                    throw new IllegalStateException(reading.toString());
                }
                Path own = file.resolveSibling(i + ".txt");
                library.store(
                        content, new Source(own, read.size(), Instant.EPOCH, read.charset()), null);
            }
        }
    }
}
