package org.armscope.viewmodel.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armscope.article.ArticleId;
import org.armscope.workspace.intake.Sources;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.reference.WantedIssue;
import org.armscope.workspace.watch.WatchedFolder;

/// What the library pane asks of an open workspace beyond its articles. All but `watched` may take
/// long and is called off the window's thread.
public interface Holdings {

    /// What the analyst did with articles, for those with which anything was done.
    Map<ArticleId, ArticleNote> notes() throws WorkspaceException;

    /// The articles whose file is gone.
    Set<ArticleId> missing() throws WorkspaceException;

    List<Sources.Duplicate> duplicates() throws WorkspaceException;

    List<WantedIssue> wanted() throws WorkspaceException;

    /// The watched folders as they stand, by path.
    List<WatchedFolder> watched();

    void watch(Path folder) throws WorkspaceException;

    void unwatch(Path folder) throws WorkspaceException;

    /// Tries once more to watch a folder that is in trouble.
    void retry(Path folder) throws WorkspaceException;
}
