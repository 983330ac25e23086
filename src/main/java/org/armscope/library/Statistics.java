package org.armscope.library;

import java.nio.file.Path;

/// Figures about a library.
///
/// @param schema version of its tables
/// @param fileBytes size of the database file, without what still waits in the log beside it
/// @param logBytes size of that log
/// @param articles all of them, digests included
/// @param versions all texts, the present ones included
/// @param duplicates files whose text another file's article holds
public record Statistics(
        Path file,
        int schema,
        String sqliteVersion,
        long fileBytes,
        long logBytes,
        long revision,
        long articles,
        long digests,
        long versions,
        long duplicates) {}
