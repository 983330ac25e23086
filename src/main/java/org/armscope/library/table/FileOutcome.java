package org.armscope.library.table;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of a path when it was last ingested.
///
/// @param outcome in a word of the ingest's own, for example `rejected`
/// @param reason one sentence for people, or null where the outcome says all
public record FileOutcome(Path path, String outcome, @Nullable String reason, Instant at) {}
