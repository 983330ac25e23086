package org.armscope.ingest;

import java.util.Optional;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.TextHash;
import org.armscope.text.Paragraphs;
import org.armscope.text.Span;

/// Tells the parts of a text: header, body, heading, and a next article's headline stuck to the
/// end. A pure function that takes any text at all.
public final class ArticleParser {

    private ArticleParser() {}

    /// The text itself is kept unchanged; header, body and next headline do not overlap.
    public static ArticleText parse(String text) {
        Header header = HeaderParser.read(text);
        Span rest = Paragraphs.trim(text, new Span(header.span().end(), text.length()));
        Optional<Span> next = NextHeadline.find(text, rest);
        Span body =
                next.map(n -> Paragraphs.trim(text, new Span(rest.start(), n.start())))
                        .orElse(rest);
        return new ArticleText(
                text,
                TextHash.of(text),
                header,
                Label.heading(text, header, body),
                body,
                next.orElse(null));
    }
}
