package org.armscope.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// While open, Ctrl-C asks the work to stop at its next safe point and holds the process until it
/// has, so that library and index are left whole.
public final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(TerminalProgress work) {
        hook = new Thread(() -> stop(work), "stop-on-interrupt");
    }

    /// From now on, until it is closed, Ctrl-C asks this work to stop.
    public static Interruption stops(TerminalProgress work) {
        Interruption interruption = new Interruption(work);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void stop(TerminalProgress work) {
        work.cancel();
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                work.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The work has ended; the process may end too.
    @Override
    public void close() {
        finished.countDown();
        if (!hook.isAlive()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already: the hook runs, or has run, and finds the work
                // done.
                return;
            }
        }
    }
}
