package org.armscope.workspace;

import java.nio.file.Files;
import java.util.Optional;
import org.armscope.workspace.intake.BundledCorpus;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.open.WorkspaceHeldException;
import org.armscope.workspace.upkeep.Progress;

/// Opens a workspace for someone who named no verb: a new one begins with the bundled corpus, so
/// that there is something to see; one that another process writes in is opened for reading.
public final class FirstStart {

    private FirstStart() {}

    /// Opens the workspace, for writing if that can be.
    ///
    /// @param purpose what this process is called to others
    public static Workspace open(WorkspaceFolder folder, String purpose, Progress progress)
            throws WorkspaceException {
        boolean isNew = !Files.exists(folder.library());
        Workspace workspace;
        try {
            workspace = Workspace.openForWriting(folder, purpose, progress);
        } catch (WorkspaceHeldException held) {
            return Workspace.openForReading(folder, progress);
        }
        if (isNew) {
            fill(workspace, progress);
        }
        return workspace;
    }

    private static void fill(Workspace workspace, Progress progress) throws WorkspaceException {
        Optional<BundledCorpus> corpus = BundledCorpus.besideTheProgram();
        if (corpus.isPresent()) {
            workspace.ingest(corpus.get().files(), progress);
        }
    }
}
