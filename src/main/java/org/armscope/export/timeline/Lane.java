package org.armscope.export.timeline;

import org.armscope.query.timeline.TimelineEntry;

/// The band of a timeline in which an entry stands. Order is from top to bottom.
public enum Lane {
    SEOUL("Moscow–Seoul"),
    PYONGYANG("Moscow–Pyongyang"),
    OTHER("Both Koreas, or unclear which");

    private final String title;

    Lane(String title) {
        this.title = title;
    }

    /// The lane's name on the picture.
    public String title() {
        return title;
    }

    /// What concerns one Korea stands in its lane, all else in the last.
    public static Lane of(TimelineEntry entry) {
        return switch (entry.korea()) {
            case SOUTH -> SEOUL;
            case NORTH -> PYONGYANG;
            case BOTH, PENINSULA, NONE, UNCLEAR -> OTHER;
        };
    }
}
