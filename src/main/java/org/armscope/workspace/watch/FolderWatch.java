package org.armscope.workspace.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.armscope.article.ArticleId;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.intake.IngestOutcome;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches the folders on a workspace's list from [#start] to [#close]. All work is done on the
/// thread `armscope-watch`; what it has to tell is told there too.
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /// For so long a file must look the same before it is read.
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(350);

    private static final int STEP = 100;
    private static final int IDLE = 1000;

    private final Workspace workspace;
    private final Consumer<WatchNews> news;
    private final BlockingQueue<Path> heard = new LinkedBlockingQueue<>();
    private final Settling settling = new Settling(QUIET);
    private final Posts posts;
    private final Thread thread = new Thread(this::run, "armscope-watch");
    private volatile boolean closed;

    /// @param news told whenever a folder's state or an article has changed
    public FolderWatch(Workspace workspace, Consumer<WatchNews> news) {
        this.workspace = workspace;
        this.news = news;
        posts = new Posts(workspace.folder().root(), heard::add);
        thread.setDaemon(true);
    }

    /// Begins; each folder is first brought up to date with what happened while nobody watched.
    public void start() throws WorkspaceException {
        posts.list(workspace.sources().watched());
        if (workspace.writable()) {
            thread.start();
        } else {
            posts.refuse(Troubles.readOnly());
        }
    }

    /// The folders on the list as they stand, by path.
    public List<WatchedFolder> folders() {
        return posts.states();
    }

    /// Puts a folder on the workspace's list and watches it.
    public void watch(Path folder) throws WorkspaceException {
        workspace.sources().watch(folder);
        listChanged();
    }

    /// Takes a folder off the list; the articles that came from it stay.
    public void unwatch(Path folder) throws WorkspaceException {
        workspace.sources().unwatch(folder);
        listChanged();
    }

    /// Tries once more to watch a folder that is in trouble.
    public void retry(Path folder) {
        posts.forget(folder);
        wake();
    }

    private void listChanged() throws WorkspaceException {
        posts.list(workspace.sources().watched());
        wake();
    }

    private void wake() {
        heard.add(workspace.folder().root()); // nothing is ever read there
    }

    /// Ends the watch and waits until what is under way has come to a safe point.
    @Override
    public void close() throws InterruptedException {
        closed = true;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(20));
    }

    private void run() {
        try {
            while (!closed) {
                List<Path> fresh = posts.tend();
                if (!fresh.isEmpty()) {
                    tell(false, "", false);
                    take(fresh);
                } else if (posts.changed()) {
                    tell(false, "", false);
                }
                listen();
                take(settling.settled(FolderWatch::look, System.nanoTime()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            posts.close();
        }
    }

    private void listen() throws InterruptedException {
        int patience = settling.isEmpty() ? IDLE : STEP;
        Path path = heard.poll(patience, TimeUnit.MILLISECONDS);
        while (path != null) {
            if (!path.startsWith(workspace.folder().root())) {
                settling.heard(path, look(path), System.nanoTime());
            }
            path = heard.poll();
        }
    }

    /// Ingests what is there of these paths and takes note of what is gone, but for folders that
    /// were taken off the list meanwhile: where that happens on the way, it stops and goes on with
    /// the rest.
    private void take(List<Path> paths) {
        int removals = posts.removals();
        List<Path> there = new ArrayList<>();
        List<Path> gone = new ArrayList<>();
        for (Path path : paths.stream().filter(posts::holds).toList()) {
            if (!Files.exists(path)) {
                gone.add(path);
            } else if (posts.isPost(path) || !Files.isDirectory(path)) {
                there.add(path); // the files in a new folder are heard of one by one
            }
        }
        try {
            Set<ArticleId> before = workspace.sources().missing();
            IngestReport report =
                    there.isEmpty()
                            ? new IngestReport(List.of(), false)
                            : workspace.ingest(there, stoppingAfter(removals));
            boolean lost = !gone.isEmpty() && workspace.sources().review(gone);
            if (lost || hasChanged(report) || !before.equals(workspace.sources().missing())) {
                tell(true, Words.of(report, lost), false);
            }
            if (report.cancelled() && !closed) {
                take(there);
            }
        } catch (WorkspaceException e) {
            LOG.error("what came into a watched folder could not be taken in", e);
            tell(false, String.valueOf(e.getMessage()), true);
        }
    }

    private static boolean hasChanged(IngestReport report) {
        return report.outcomes().stream()
                .anyMatch(outcome -> !(outcome instanceof IngestOutcome.Unchanged));
    }

    private Progress stoppingAfter(int removals) {
        return new Progress() {
            @Override
            public void at(long done, long total, String what) {}

            @Override
            public boolean cancelled() {
                return closed || posts.removals() != removals;
            }
        };
    }

    private void tell(boolean changed, String words, boolean bad) {
        news.accept(new WatchNews(posts.states(), changed, words, bad));
    }

    private static Optional<Settling.Look> look(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new Settling.Look(now.size(), now.lastModifiedTime().toMillis()));
        } catch (IOException e) {
            return Optional.empty(); // gone, or soon to be heard of again
        }
    }
}
