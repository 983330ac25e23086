package org.armscope.viewmodel;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.armscope.workspace.open.WorkspaceException;

/// One sentence for the status bar.
///
/// @param details of a failure, for whoever mends the program; empty where there are none
public record Notice(Weight weight, String words, String details) {

    /// Without details.
    public Notice(Weight weight, String words) {
        this(weight, words, "");
    }

    /// How much a notice matters.
    public enum Weight {
        QUIET,
        GOOD,
        BAD
    }

    public static final Notice NONE = new Notice(Weight.QUIET, "");

    /// Why nothing can be changed while another process holds the workspace.
    public static final Notice READ_ONLY =
            bad("Open for reading only: another process holds the workspace.");

    public static Notice good(String words) {
        return new Notice(Weight.GOOD, words);
    }

    /// What to do first: nothing went wrong.
    public static Notice hint(String words) {
        return new Notice(Weight.QUIET, words);
    }

    public static Notice bad(String words) {
        return new Notice(Weight.BAD, words);
    }

    /// Says what a failed work on the workspace says of itself, with all that led to it.
    public static Notice of(WorkspaceException failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return new Notice(Weight.BAD, reason(failure), trace.toString());
    }

    /// True for what went wrong.
    public boolean isBad() {
        return weight == Weight.BAD;
    }

    /// What a failed work on the workspace says of itself.
    public static String reason(WorkspaceException failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), "The workspace gave no reason; its log may tell more.");
    }
}
