package org.armscope.viewmodel.timeline;

import java.util.Locale;
import org.armscope.annotation.event.EventStatus;
import org.armscope.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/// What gives an event its shape and colour: how far the deal at stake had come. Order is that of
/// the legend.
public enum Look {
    RUMOURED(EventStatus.RUMOURED),
    PROPOSED(EventStatus.PROPOSED),
    NEGOTIATING(EventStatus.NEGOTIATING),
    AGREED(EventStatus.AGREED),
    ORDERED(EventStatus.ORDERED),
    DELIVERED(EventStatus.DELIVERED),
    CANCELLED(EventStatus.CANCELLED),
    DENIED(EventStatus.DENIED),
    /// An event in which no deal is at stake.
    NO_DEAL(null);

    private static final Look[] ALL = values();

    private final @Nullable EventStatus status;

    Look(@Nullable EventStatus status) {
        this.status = status;
    }

    public static Look of(TimelineEntry entry) {
        return of(entry.status());
    }

    /// The look of a status.
    ///
    /// @param status null where no deal is at stake
    public static Look of(@Nullable EventStatus status) {
        for (Look look : ALL) {
            if (look.status == status) {
                return look;
            }
        }
        throw new IllegalStateException("no look for " + status);
    }

    /// Its place in arrays and lists that count by look.
    @SuppressWarnings("EnumOrdinal") // this is the one place that knows
    public int place() {
        return ordinal();
    }

    /// The look of this place.
    public static Look at(int place) {
        return ALL[place];
    }

    /// The name of its style and of its colour.
    public String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// For the legend: `Rumoured`, `No deal at stake`.
    public String word() {
        return this == NO_DEAL
                ? "No deal at stake"
                : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
