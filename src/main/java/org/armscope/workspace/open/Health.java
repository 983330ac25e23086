package org.armscope.workspace.open;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a workspace stands, looked at without changing anything.
///
/// @param exists false if nothing has been kept in this folder yet
/// @param heldBy the process that writes to it now, in words, or null
/// @param librarySchema the library's schema version, or null where the library cannot be read
/// @param indexState `current`, `missing`, `damaged`, `behind` or `other schema`
/// @param freeBytes that may still be written to the disk that holds it
/// @param problems what is wrong, each a sentence that says what to do; empty if all is well
public record Health(
        Path folder,
        boolean exists,
        @Nullable String heldBy,
        @Nullable Integer librarySchema,
        @Nullable String sqliteVersion,
        long libraryBytes,
        long articles,
        long digests,
        long versions,
        long duplicates,
        String indexState,
        int indexSchema,
        String luceneVersion,
        long indexBytes,
        Path log,
        long freeBytes,
        List<String> problems) {

    public Health {
        problems = List.copyOf(problems);
    }
}
