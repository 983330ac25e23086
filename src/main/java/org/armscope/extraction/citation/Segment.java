package org.armscope.extraction.citation;

import java.util.List;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.Outlet;
import org.jspecify.annotations.Nullable;

/// One part of a citing parenthesis, between brackets and semicolons.
///
/// @param from its first token
/// @param end the token behind its last
/// @param reference if the part is a cross reference, else null
record Segment(
        int from,
        int end,
        List<Outlet> outlets,
        List<CitedDate> dates,
        @Nullable CrossReference reference) {}
