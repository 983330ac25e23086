package org.armscope.workspace.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.armscope.ingest.FileWalk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Listens to one folder and all below it, on a thread of its own.
final class Ear implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);

    private final Path folder;
    private final Path deaf;
    private final Consumer<Path> heard;
    private final Consumer<Throwable> broken;
    private final DirectoryWatcher watcher;

    /// Listens from now on.
    ///
    /// @param deaf below this nothing is heard: the workspace's own files
    /// @param heard told the path of each file or folder to which something happened, or the
    ///     watched folder's own where so much happened that some was missed
    /// @param broken told what ends the listening
    /// @throws IOException if the folder cannot be listened to
    Ear(Path folder, Path deaf, Consumer<Path> heard, Consumer<Throwable> broken)
            throws IOException {
        this.folder = folder;
        this.deaf = deaf;
        this.heard = heard;
        this.broken = broken;
        watcher =
                DirectoryWatcher.builder()
                        .path(folder)
                        .fileHashing(false)
                        .logger(LOG)
                        .listener(new Listening())
                        .build();
        begin();
    }

    private void begin() throws IOException {
        CompletableFuture<Void> listening = watcher.watchAsync(this::inThread);
        if (listening.isCompletedExceptionally()) {
            watcher.close();
            throw reason(listening);
        }
    }

    private static IOException reason(CompletableFuture<Void> failed) {
        try {
            failed.join();
            return new IOException("it ended at once");
        } catch (CompletionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            return cause instanceof IOException io ? io : new IOException(cause.getMessage(), e);
        }
    }

    private void inThread(Runnable listening) {
        Thread thread = new Thread(listening, "armscope-listen-" + folder.getFileName());
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            LOG.warn("{} is no longer watched, but not cleanly", folder, e);
        }
    }

    private final class Listening implements DirectoryChangeListener {

        @Override
        public void onEvent(DirectoryChangeEvent event) {
            if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
                heard.accept(folder);
                return;
            }
            Path path = event.path();
            if (!path.startsWith(deaf) && !FileWalk.passesOver(folder, path)) {
                heard.accept(path);
            }
        }

        @Override
        public void onException(Exception e) {
            broken.accept(e);
        }
    }
}
