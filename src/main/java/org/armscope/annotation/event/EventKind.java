package org.armscope.annotation.event;

import java.util.Locale;

/// What kind of thing happened.
public enum EventKind {
    VISIT,
    TALKS,
    AGREEMENT,
    OFFER,
    ORDER,
    DELIVERY,
    DECREE,
    TEST,
    REFUSAL,
    STATEMENT,
    REPORT,
    POLICY;

    /// The word used in output: `visit`, `talks`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
