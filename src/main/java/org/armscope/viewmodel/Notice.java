package org.armscope.viewmodel;

import java.util.Objects;
import org.armscope.workspace.open.WorkspaceException;

/// One sentence for the status bar.
public record Notice(Weight weight, String words) {

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

    public static Notice bad(String words) {
        return new Notice(Weight.BAD, words);
    }

    /// What a failed work on the workspace says of itself.
    public static String reason(WorkspaceException failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), "The workspace gave no reason; its log may tell more.");
    }
}
