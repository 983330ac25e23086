package org.armscope.cli.decide;

import org.armscope.annotation.event.EventStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The status of a deal as typed: its word, or `none`.
final class StatusWord {

    /// What may be typed.
    static final String WANTED =
            "rumoured, proposed, negotiating, agreed, ordered, delivered, cancelled, denied, or"
                    + " none";

    private static final String NONE = "none";

    private StatusWord() {}

    /// @throws ParameterException if it is neither
    static void check(CommandLine command, String typed) {
        if (!typed.equals(NONE) && read(typed) == null) {
            throw new ParameterException(command, "'" + typed + "' is no status: give " + WANTED);
        }
    }

    /// The status, or null for none.
    static @Nullable EventStatus read(String typed) {
        return EventStatus.of(typed).orElse(null);
    }
}
