package org.armscope.viewmodel.work;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How long work under way will still take, by how fast it went so far. What counts anew, towards
/// another total, is timed anew.
final class Pace {

    /// Before this nobody can tell.
    private static final Duration LEAST = Duration.ofSeconds(2);

    private final LongSupplier nanos;
    private Stage first = Stage.NONE;
    private long began;

    /// @param nanos a clock in nanoseconds
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// In words for how far the work is: `about 4 min left`; empty where nobody can tell.
    String left(Stage stage) {
        long now = nanos.getAsLong();
        if (stage.total() != first.total() || stage.done() < first.done()) {
            first = stage;
            began = now;
        }
        long done = stage.done() - first.done();
        Duration took = Duration.ofNanos(now - began);
        boolean unknown = stage.total() <= 0 || done <= 0 || took.compareTo(LEAST) < 0;
        double each = unknown ? 0 : took.toNanos() / 1e9 / done;
        return unknown ? "" : words(each * (stage.total() - stage.done()));
    }

    private static String words(double seconds) {
        if (seconds < 10) {
            return "a few seconds left";
        }
        if (seconds < 55) {
            return "about " + Math.round(seconds / 10) * 10 + " s left";
        }
        long minutes = Math.max(1, Math.round(seconds / 60));
        return minutes < 60
                ? "about " + minutes + " min left"
                : "about " + Math.max(1, Math.round(seconds / 3600)) + " h left";
    }
}
