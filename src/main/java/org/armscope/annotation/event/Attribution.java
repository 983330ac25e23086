package org.armscope.annotation.event;

import java.util.List;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.SourceCitation;
import org.jspecify.annotations.Nullable;

/// Who says so: the sources that the article cites for the sentence, and who speaks inside it.
///
/// @param sure citations that surely support the sentence
/// @param possible further ones that may
/// @param endnote the first endnote marker in or behind the sentence, or null
/// @param speaker whose word the sentence gives, or null
public record Attribution(
        List<SourceCitation> sure,
        List<SourceCitation> possible,
        @Nullable EndnoteMarker endnote,
        @Nullable Speaker speaker) {

    public static final Attribution NONE = new Attribution(List.of(), List.of(), null, null);

    public Attribution {
        sure = List.copyOf(sure);
        possible = List.copyOf(possible);
    }
}
