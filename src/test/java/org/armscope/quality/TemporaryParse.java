package org.armscope.quality;

import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.Heading;
import org.armscope.article.TextHash;
import org.armscope.text.Span;

final class TemporaryParse {
    private TemporaryParse() {}

    static ArticleText of(String text) {
        int line = text.indexOf('\n');
        return new ArticleText(
                text,
                TextHash.of(text),
                Header.NONE,
                new Heading("", false),
                new Span(line + 1, text.length()),
                null);
    }
}
