package org.armscope.app;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.armscope.viewmodel.Threads;

/// The threads of one open workspace's window, each with a name that tells its work.
final class Pools {

    /// A dossier need not wait until all deals are made.
    private static final int GATHERING = 2;

    private final ExecutorService searching = pool("armscope-search", 1);
    private final ExecutorService reading = pool("armscope-reader", 1);
    private final ExecutorService gathering = pool("armscope-library", GATHERING);
    private final ExecutorService working = pool("armscope-work", 1);

    Threads threads() {
        return new Threads(
                whileOpen(searching),
                whileOpen(reading),
                whileOpen(gathering),
                whileOpen(working),
                Platform::runLater,
                new Settled(),
                new NextFrame());
    }

    /// Takes no more work and waits a little for what is under way.
    void close() throws InterruptedException {
        List<ExecutorService> all = List.of(searching, reading, gathering, working);
        all.forEach(ExecutorService::shutdown);
        for (ExecutorService pool : all) {
            pool.awaitTermination(20, SECONDS);
        }
    }

    /// Work may come after the pool was closed; nobody waits for it then.
    private static Executor whileOpen(ExecutorService pool) {
        return work -> {
            if (!pool.isShutdown()) {
                pool.execute(work);
            }
        };
    }

    private static ExecutorService pool(String name, int threads) {
        return Executors.newFixedThreadPool(
                threads,
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
