package org.armscope.article;

import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// One version of an article's text, exactly as its file decodes to (line ends kept, byte-order
/// mark left out), with what a reader of that text alone can tell of its parts. A pure function
/// of `text`.
///
/// @param body everything that is the article's own prose: behind the header, before a next
///     headline
/// @param nextHeadline the headline of the next article, stuck to the end of this text,
///     or null
public record ArticleText(
        String text,
        TextHash hash,
        Header header,
        Heading heading,
        Span body,
        @Nullable Span nextHeadline) {}
