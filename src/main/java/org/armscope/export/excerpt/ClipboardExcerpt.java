package org.armscope.export.excerpt;

/// An excerpt for the clipboard, in three flavours at once.
///
/// @param plain the quote in quotation marks, then its citation
/// @param html a fragment without script or style
/// @param markdown a block quote with its citation
public record ClipboardExcerpt(String plain, String html, String markdown) {

    public static ClipboardExcerpt of(ExcerptItem item) {
        String plain = "\u201C" + item.quote() + "\u201D\n\u2014 " + item.citation().plain() + "\n";
        return new ClipboardExcerpt(
                item.isDigest() ? plain + ExcerptItem.DIGEST_MARK + "\n" : plain,
                ExcerptHtml.content(item),
                ExcerptMarkdown.item(item));
    }
}
