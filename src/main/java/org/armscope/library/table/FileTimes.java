package org.armscope.library.table;

import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// Times as the database keeps them: nanoseconds since 1970, which end in the year 2262.
final class FileTimes {

    private static final long NANOS = 1_000_000_000L;

    private FileTimes() {}

    /// A time too far away becomes the nearest that can be kept.
    static long toNanos(Instant time) {
        return FileTime.from(time).to(TimeUnit.NANOSECONDS);
    }

    static Instant ofNanos(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }
}
