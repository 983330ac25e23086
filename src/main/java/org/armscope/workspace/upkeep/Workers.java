package org.armscope.workspace.upkeep;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// The threads of one workspace, which read files and index what was read, in the order asked for.
/// As many as there are processors, and not so many for each kind of work: more of them would only
/// take turns with one another and with the compiler of the Java machine, which an ingest keeps
/// waiting long enough. Named, so that a thread dump tells who is at work; daemons, so that none
/// keeps the process alive.
public final class Workers implements AutoCloseable {

    private final int threads;
    private final ExecutorService pool;

    public Workers() {
        threads = Math.min(4, Runtime.getRuntime().availableProcessors());
        pool = pool("armscope-article", threads);
    }

    public <T> Future<T> read(Callable<T> work) {
        return pool.submit(work);
    }

    <T> Future<T> index(Callable<T> work) {
        return pool.submit(work);
    }

    /// How many pieces of one kind are worked on at once.
    int threads() {
        return threads;
    }

    /// The result of work begun before; what it threw, thrown here.
    public static <T> T await(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof RuntimeException unexpected) {
                throw unexpected;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }

    private static ExecutorService pool(String name, int threads) {
        AtomicInteger count = new AtomicInteger();
        return Executors.newFixedThreadPool(
                threads,
                work -> {
                    Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
