package org.armscope.workspace.intake;

import java.nio.file.Path;
import org.armscope.article.ArticleId;

/// What became of one file.
public sealed interface IngestOutcome {

    Path file();

    /// Its text is a new article.
    record Ingested(Path file, ArticleId id) implements IngestOutcome {}

    /// It was known under this path with another text.
    record NewVersion(Path file, ArticleId id) implements IngestOutcome {}

    /// It is as it was; nothing was read, or what was read is what the library has.
    record Unchanged(Path file) implements IngestOutcome {}

    /// Another path holds the same text already.
    record Duplicate(Path file, ArticleId of) implements IngestOutcome {}

    /// It could not be read.
    ///
    /// @param reason one sentence for a person: what is wrong and what to do
    record Rejected(Path file, String reason) implements IngestOutcome {}

    /// The word used in output and in the library's records.
    default String word() {
        return switch (this) {
            case Ingested ignored -> "ingested";
            case NewVersion ignored -> "new version";
            case Unchanged ignored -> "unchanged";
            case Duplicate ignored -> "duplicate";
            case Rejected ignored -> "rejected";
        };
    }
}
