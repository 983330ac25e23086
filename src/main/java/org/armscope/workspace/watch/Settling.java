package org.armscope.workspace.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Files of which something was heard and that may still be being written: each is let go once it
/// has looked the same for a while.
final class Settling {

    /// How a file looks from outside.
    ///
    /// @param modified milliseconds since 1970-01-01T00:00Z
    record Look(long size, long modified) {}

    private record Seen(Optional<Look> look, long since) {}

    private final long quiet;
    private final Map<Path, Seen> waiting = new HashMap<>();

    /// @param quiet for so many nanoseconds a file must look the same
    Settling(long quiet) {
        this.quiet = quiet;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// Something happened to a file.
    ///
    /// @param look empty if it is not there
    void heard(Path file, Optional<Look> look, long now) {
        waiting.put(file, new Seen(look, now));
    }

    /// Takes out what has settled.
    ///
    /// @param looking how a file looks now; empty if it is not there
    List<Path> settled(Function<Path, Optional<Look>> looking, long now) {
        List<Path> settled = new ArrayList<>();
        for (Map.Entry<Path, Seen> entry : waiting.entrySet()) {
            Optional<Look> look = looking.apply(entry.getKey());
            if (!look.equals(entry.getValue().look())) {
                entry.setValue(new Seen(look, now));
            } else if (now - entry.getValue().since() >= quiet) {
                settled.add(entry.getKey());
            }
        }
        settled.forEach(waiting::remove);
        settled.sort(null);
        return settled;
    }
}
