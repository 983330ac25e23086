package org.armscope.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armscope.article.Article;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// A folder of made-up articles of the Monitor beside a workspace.
public record MadeUpFolder(Path root) {

    public WorkspaceFolder workspace() {
        return new WorkspaceFolder(root.resolve("workspace"));
    }

    private Path articles() throws IOException {
        return Files.createDirectories(root.resolve("articles"));
    }

    public MadeUpFolder with(String name, String day, String body) throws IOException {
        Files.writeString(
                articles().resolve(name),
                "Publication: Monitor\nTitle: Made up\nDate: " + day + "\n\n" + body + "\n");
        return this;
    }

    MadeUpFolder withLexicon(String... lines) throws IOException {
        Files.createDirectories(workspace().root());
        Files.writeString(workspace().lexicon(), String.join("\n", lines) + "\n");
        return this;
    }

    Workspace open() throws WorkspaceException {
        return Workspace.openForWriting(workspace(), "test", Progress.silent());
    }

    /// A workspace with all articles in it.
    public Workspace ingested() throws WorkspaceException, IOException {
        Workspace workspace = open();
        workspace.ingest(List.of(articles()), Progress.silent());
        return workspace;
    }

    public static Article article(Workspace workspace, String name) throws WorkspaceException {
        var found = workspace.find(name);
        assertEquals(1, found.size());
        return workspace.article(found.getFirst().id());
    }
}
