package org.armscope.viewmodel.library;

import java.nio.file.Path;
import java.util.Comparator;
import org.armscope.library.table.FileOutcome;
import org.armscope.workspace.intake.IngestOutcome;
import org.jspecify.annotations.Nullable;

/// What became of one file, as a list shows it.
///
/// @param word `ingested`, `rejected` and so on
/// @param reason a sentence that explains the word; may be empty
public record OutcomeRow(String file, String path, String word, String reason, boolean isRejected) {

    /// What was rejected first, as somebody must see to it; then by name.
    static final Comparator<OutcomeRow> IN_ORDER =
            Comparator.comparing(OutcomeRow::isRejected)
                    .reversed()
                    .thenComparing(OutcomeRow::file, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(OutcomeRow::path);

    static OutcomeRow of(FileOutcome outcome) {
        return of(outcome.path(), outcome.outcome(), outcome.reason());
    }

    /// A rejected file with its reason.
    public static OutcomeRow of(IngestOutcome.Rejected outcome) {
        return of(outcome.file(), outcome.word(), outcome.reason());
    }

    private static OutcomeRow of(Path path, String word, @Nullable String reason) {
        return new OutcomeRow(
                String.valueOf(path.getFileName()),
                path.toString(),
                word,
                reason == null ? "" : reason,
                word.equals("rejected"));
    }
}
