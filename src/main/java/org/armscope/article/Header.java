package org.armscope.article;

import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// What the head of a text says of it, as printed. Absent lines are null.
///
/// @param span the header's place in the text; empty at the start where there is none
/// @param publication the name as printed, for example `Monitor`
/// @param volume the volume in Arabic figures, also where it is printed in Roman ones
/// @param issue the issue or number within the volume
/// @param language the language of the source (BCP 47), which for a digest differs from the text's
public record Header(
        Span span,
        ArticleKind kind,
        @Nullable String publication,
        @Nullable Integer volume,
        @Nullable Integer issue,
        @Nullable PrintedDate date,
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language) {

    /// The header of a text that has none.
    public static final Header NONE =
            new Header(
                    new Span(0, 0),
                    ArticleKind.ARTICLE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
}
