package org.armscope.library.lock;

import java.io.IOException;
import java.nio.file.Path;

/// Takes the lock of a folder, says what came of it, and keeps it until it is told to end.
public final class LockingProcess {

    private LockingProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        WorkspaceLock.Attempt attempt =
                WorkspaceLock.tryAcquire(Path.of(arguments[0]), "cli ingest");
        System.out.println(attempt.getClass().getSimpleName());
        Thread.sleep(60_000);
        System.out.println(attempt);
    }
}
