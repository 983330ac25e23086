package org.armscope.ingest;

import java.nio.file.Path;
import java.time.Instant;

/// What a walk through files and folders comes upon.
public sealed interface Found permits Found.Candidate, Reading.Rejected {

    /// Absolute and normalised.
    Path path();

    /// A file that may hold an article.
    ///
    /// @param path absolute and normalised
    /// @param size in bytes
    /// @param modified to the precision the file system keeps
    record Candidate(Path path, long size, Instant modified) implements Found {}
}
