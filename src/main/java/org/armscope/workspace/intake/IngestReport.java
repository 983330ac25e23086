package org.armscope.workspace.intake;

import java.util.List;

/// What became of every file of one ingest, in the order in which they were met.
///
/// @param cancelled true if it was stopped before the last file; what is listed is kept
public record IngestReport(List<IngestOutcome> outcomes, boolean cancelled) {

    public IngestReport {
        outcomes = List.copyOf(outcomes);
    }

    public long count(Class<? extends IngestOutcome> kind) {
        return outcomes.stream().filter(kind::isInstance).count();
    }

    /// The rejected files with their reasons.
    public List<IngestOutcome.Rejected> rejected() {
        return outcomes.stream()
                .filter(IngestOutcome.Rejected.class::isInstance)
                .map(IngestOutcome.Rejected.class::cast)
                .toList();
    }

    /// For example `5 ingested, 0 unchanged, 0 duplicate, 0 rejected`; new versions are named where
    /// there are any.
    public String summary() {
        long versions = count(IngestOutcome.NewVersion.class);
        return count(IngestOutcome.Ingested.class)
                + " ingested, "
                + (versions == 0
                        ? ""
                        : versions + " new " + (versions == 1 ? "version, " : "versions, "))
                + count(IngestOutcome.Unchanged.class)
                + " unchanged, "
                + count(IngestOutcome.Duplicate.class)
                + " duplicate, "
                + count(IngestOutcome.Rejected.class)
                + " rejected"
                + (cancelled ? "; stopped before the end" : "");
    }
}
