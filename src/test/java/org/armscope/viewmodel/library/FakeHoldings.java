package org.armscope.viewmodel.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.armscope.article.ArticleId;
import org.armscope.workspace.intake.Sources;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.reference.WantedIssue;
import org.armscope.workspace.watch.WatchedFolder;
import org.armscope.workspace.watch.WatchedFolder.State;

/// What is put here is what there is; a folder called `forbidden` cannot be watched.
public final class FakeHoldings implements Holdings {

    public final Map<ArticleId, ArticleNote> notes = new ConcurrentHashMap<>();
    public final Set<ArticleId> missing = ConcurrentHashMap.newKeySet();
    public final List<Sources.Duplicate> duplicates = new CopyOnWriteArrayList<>();
    public final List<WantedIssue> wanted = new CopyOnWriteArrayList<>();
    public final List<WatchedFolder> watched = new CopyOnWriteArrayList<>();

    @Override
    public Map<ArticleId, ArticleNote> notes() {
        return notes;
    }

    @Override
    public Set<ArticleId> missing() {
        return missing;
    }

    @Override
    public List<Sources.Duplicate> duplicates() {
        return duplicates;
    }

    @Override
    public List<WantedIssue> wanted() {
        return wanted;
    }

    @Override
    public List<WatchedFolder> watched() {
        return List.copyOf(watched);
    }

    @Override
    public void watch(Path folder) throws WorkspaceException {
        if (folder.endsWith("forbidden")) {
            throw new WorkspaceException("The disk is full.");
        }
        watched.add(new WatchedFolder(folder, State.WATCHING, ""));
    }

    @Override
    public void unwatch(Path folder) {
        watched.removeIf(one -> one.path().equals(folder));
    }

    @Override
    public void retry(Path folder) throws WorkspaceException {
        unwatch(folder);
        watch(folder);
    }
}
