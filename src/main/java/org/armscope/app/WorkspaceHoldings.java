package org.armscope.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.article.ArticleId;
import org.armscope.viewmodel.library.ArticleNote;
import org.armscope.viewmodel.library.Holdings;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.intake.Sources;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.reference.WantedIssue;
import org.armscope.workspace.watch.FolderWatch;
import org.armscope.workspace.watch.WatchedFolder;

/// An open workspace's files and folders, as the library pane asks for them.
record WorkspaceHoldings(Workspace workspace, FolderWatch watch) implements Holdings {

    @Override
    public Map<ArticleId, ArticleNote> notes() throws WorkspaceException {
        Map<ArticleId, ArticleNote> notes = new HashMap<>();
        for (ArticleMark mark : workspace.notebook().articles().values()) {
            notes.put(mark.article(), new ArticleNote(mark.stage(), 0));
        }
        workspace
                .notebook()
                .highlightCounts()
                .forEach(
                        (article, marks) ->
                                notes.merge(
                                        article,
                                        new ArticleNote(ArticleNote.NONE.stage(), marks),
                                        (mark, count) ->
                                                new ArticleNote(mark.stage(), count.marks())));
        return notes;
    }

    @Override
    public Set<ArticleId> missing() throws WorkspaceException {
        return workspace.sources().missing();
    }

    @Override
    public List<Sources.Duplicate> duplicates() throws WorkspaceException {
        return workspace.sources().duplicates();
    }

    @Override
    public List<WantedIssue> wanted() throws WorkspaceException {
        return workspace.wanted();
    }

    @Override
    public List<WatchedFolder> watched() {
        return watch.folders();
    }

    @Override
    public void watch(Path folder) throws WorkspaceException {
        watch.watch(folder);
    }

    @Override
    public void unwatch(Path folder) throws WorkspaceException {
        watch.unwatch(folder);
    }

    @Override
    public void retry(Path folder) {
        watch.retry(folder);
    }
}
