package org.armscope.workspace.watch;

import java.util.ArrayList;
import java.util.List;
import org.armscope.workspace.intake.IngestOutcome;
import org.armscope.workspace.intake.IngestReport;

/// What came of watched folders, in a few words.
final class Words {

    private Words() {}

    /// For example `Watched folders: 2 new articles, 1 rejected`; empty if nothing a person waits
    /// for came of it.
    ///
    /// @param lost true if files are gone
    static String of(IngestReport report, boolean lost) {
        List<String> parts = new ArrayList<>();
        add(parts, report.count(IngestOutcome.Ingested.class), "new article", "new articles");
        add(parts, report.count(IngestOutcome.NewVersion.class), "new version", "new versions");
        add(parts, report.count(IngestOutcome.Rejected.class), "rejected", "rejected");
        if (lost) {
            parts.add("a file is gone or has another name");
        }
        return parts.isEmpty() ? "" : "Watched folders: " + String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }
}
