package org.armscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armscope.app.OpenDesk;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.viewmodel.Desk;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// What [BigBuild] built, open.
///
/// @param raw bare Lucene; opened when first asked for
/// @param rounds how often all questions are asked
record BigFolder(
        Workspace workspace, RawLucene raw, List<BenchQuery> questions, Path folder, int rounds)
        implements AutoCloseable {

    static BigFolder open(Path folder, int rounds) throws WorkspaceException, IOException {
        WorkspaceFolder place = new WorkspaceFolder(folder.resolve("workspace"));
        return new BigFolder(
                Workspace.openForReading(place, Progress.silent()),
                new RawLucene(),
                Files.readAllLines(folder.resolve("questions.tsv")).stream()
                        .map(BenchQuery::of)
                        .toList(),
                folder,
                rounds);
    }

    Desk desk() {
        return OpenDesk.of(workspace);
    }

    static Query query(String typed) {
        return switch (Workspace.parse(typed)) {
            case Parsed.Ok(Query query) -> query;
            case Parsed.Wrong wrong -> throw new IllegalArgumentException(wrong.reason());
        };
    }

    @Override
    public void close() throws WorkspaceException, IOException {
        raw.close();
        workspace.close();
    }
}
