package org.armscope.workspace.intake;

import java.nio.file.Path;
import java.util.List;
import org.armscope.ingest.ArticleReader;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.open.WorkspaceResources;
import org.armscope.workspace.upkeep.LazyDating;
import org.armscope.workspace.upkeep.Progress;

/// An ingest that reads, stores and indexes and finds nothing in the texts: what reading costs
/// without annotation, for a benchmark.
public final class PlainIngest {

    private PlainIngest() {}

    public static IngestReport run(WorkspaceFolder folder, List<Path> paths) throws Exception {
        LazyDating dating = new LazyDating();
        WorkspaceResources held = WorkspaceResources.forWriting(folder, "bench", Progress.silent());
        try {
            IngestReport report =
                    new Ingestion(
                                    folder.root(),
                                    held.library(),
                                    held.index(),
                                    new FreshReader(
                                            new ArticleReader(),
                                            dating,
                                            null,
                                            held.annotations().decisions()),
                                    held.workers(),
                                    Progress.silent())
                            .run(paths);
            held.index().commit();
            return report;
        } finally {
            held.close();
        }
    }
}
