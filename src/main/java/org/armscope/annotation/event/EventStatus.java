package org.armscope.annotation.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a deal had come, as a sentence has it. Order is that of a deal's life; the last two end
/// it.
public enum EventStatus {
    RUMOURED,
    PROPOSED,
    NEGOTIATING,
    AGREED,
    ORDERED,
    DELIVERED,
    CANCELLED,
    DENIED;

    /// The word used in output: `rumoured`, `proposed`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The status that is called so, in whatever case.
    public static Optional<EventStatus> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word)).findFirst();
    }
}
