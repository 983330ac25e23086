package org.armscope.annotation;

import java.util.List;
import org.armscope.text.Span;

/// Outlets cited in a parenthesis, with the dates on which they appeared.
///
/// @param span the segment between parentheses and semicolons, without them
/// @param parenthesis the whole parenthesis, brackets included
/// @param outlets as printed; empty where the name was lost from the text
/// @param sure the sentence or clause that the citation closes: what it surely supports
/// @param possible how far back it may reach; covers `sure`
public record SourceCitation(
        Span span,
        Span parenthesis,
        List<Outlet> outlets,
        List<CitedDate> dates,
        Span sure,
        Span possible,
        Provenance provenance)
        implements Mention {

    public SourceCitation {
        outlets = List.copyOf(outlets);
        dates = List.copyOf(dates);
    }
}
