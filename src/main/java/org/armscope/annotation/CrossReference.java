package org.armscope.annotation;

import java.util.List;
import org.armscope.text.Span;

/// A pointer to other issues of a publication ("see the Monitor, March 1-2").
///
/// @param publication its canonical name
/// @param dates the issues meant; empty if none is named
public record CrossReference(
        Span span, String publication, List<CitedDate> dates, Provenance provenance)
        implements Mention {

    public CrossReference {
        dates = List.copyOf(dates);
    }
}
