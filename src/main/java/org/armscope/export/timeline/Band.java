package org.armscope.export.timeline;

import java.util.List;

/// A lane of a timeline with its marks.
///
/// @param bottom where the next one begins
public record Band(Lane lane, double top, double bottom, List<Mark> marks) {

    public Band {
        marks = List.copyOf(marks);
    }

    /// How many entries stand in it.
    public int events() {
        return marks.stream().mapToInt(mark -> mark.entries().size()).sum();
    }
}
