package org.armscope.export.excerpt;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An excerpt for the clipboard, in three flavours at once.
///
/// @param plain the quote in quotation marks, then its citation
/// @param html a fragment without script or style
/// @param markdown a block quote with its citation
public record ClipboardExcerpt(String plain, String html, String markdown) {

    /// Several, one below the other.
    public static ClipboardExcerpt of(List<ExcerptItem> items) {
        List<ClipboardExcerpt> each = items.stream().map(ClipboardExcerpt::of).toList();
        return new ClipboardExcerpt(
                joined(each, ClipboardExcerpt::plain),
                joined(each, ClipboardExcerpt::html),
                joined(each, ClipboardExcerpt::markdown));
    }

    private static String joined(
            List<ClipboardExcerpt> each, Function<ClipboardExcerpt, String> flavour) {
        return each.stream().map(flavour).collect(Collectors.joining("\n"));
    }

    public static ClipboardExcerpt of(ExcerptItem item) {
        String plain = "\u201C" + item.quote() + "\u201D\n\u2014 " + item.citation().plain() + "\n";
        return new ClipboardExcerpt(
                item.isDigest() ? plain + ExcerptItem.DIGEST_MARK + "\n" : plain,
                ExcerptHtml.content(item),
                ExcerptMarkdown.item(item));
    }
}
