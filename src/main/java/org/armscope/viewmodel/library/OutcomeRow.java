package org.armscope.viewmodel.library;

import java.util.List;
import org.armscope.workspace.IngestOutcome;

/// What became of one file, as a list shows it.
///
/// @param word `ingested`, `rejected` and so on
/// @param reason why it was rejected, or what it is a duplicate of; else empty
public record OutcomeRow(
        String file, String path, String word, String reason, boolean isRejected) {

    /// @param named how the article that a duplicate repeats is called
    static OutcomeRow of(IngestOutcome outcome, NamedArticles named) {
        return new OutcomeRow(
                String.valueOf(outcome.file().getFileName()),
                outcome.file().toString(),
                outcome.word(),
                switch (outcome) {
                    case IngestOutcome.Rejected rejected -> rejected.reason();
                    case IngestOutcome.Duplicate duplicate ->
                            "The same text as " + named.fileOf(duplicate.of()) + ".";
                    case IngestOutcome.Ingested ignored -> "";
                    case IngestOutcome.NewVersion ignored -> "The file’s text had changed.";
                    case IngestOutcome.Unchanged ignored -> "";
                },
                outcome instanceof IngestOutcome.Rejected);
    }

    /// A rejected file with its reason.
    public static OutcomeRow rejected(IngestOutcome.Rejected outcome) {
        return of(outcome, NamedArticles.of(List.of()));
    }
}
