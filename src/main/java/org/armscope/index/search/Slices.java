package org.armscope.index.search;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Threads that look through parts of a great index side by side, as many as there are processors;
/// Lucene divides an index of some hundred thousand articles and more. They end when idle.
public final class Slices extends ThreadPoolExecutor {

    private static final long IDLE_SECONDS = 10;

    public Slices() {
        super(
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().availableProcessors(),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                new Numbered());
        allowCoreThreadTimeOut(true);
    }

    private static final class Numbered implements java.util.concurrent.ThreadFactory {

        private final AtomicInteger made = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            return Thread.ofPlatform()
                    .daemon()
                    .name("armscope-slice-" + made.incrementAndGet())
                    .unstarted(work);
        }
    }
}
