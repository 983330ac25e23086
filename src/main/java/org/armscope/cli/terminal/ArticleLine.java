package org.armscope.cli.terminal;

import org.armscope.article.ArticleSummary;
import org.armscope.article.InWords;

/// How one article is named in printed lists.
public final class ArticleLine {

    private ArticleLine() {}

    /// Id, date with its basis, where it appeared, file: `a1b2c3d4e5f6  7 Mar 2001 (derived)
    /// Monitor 7(46)  7-46.txt`.
    public static String of(ArticleSummary article) {
        String reference = InWords.reference(article.header());
        return article.id()
                + "  "
                + InWords.date(article.issueDate())
                + (reference.isEmpty() ? "" : "  " + reference)
                + "  "
                + article.source().fileName();
    }

    /// The title, or the label in square brackets, so that nobody takes it for a title.
    public static String heading(ArticleSummary article) {
        String text = onOneLine(article.heading().text());
        return article.heading().isTitle() ? text : "[" + text + "]";
    }

    /// White space folded, and control characters, which a terminal might obey, made visible.
    public static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                line.append(' ');
            } else if (Character.isISOControl(c)) {
                line.append('\uFFFD');
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }
}
