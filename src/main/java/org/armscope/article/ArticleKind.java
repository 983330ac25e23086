package org.armscope.article;

import java.util.Locale;

/// Whether a text is the article itself or a digest of it in other words. A digest is shown as such
/// everywhere and never quoted as the source's words.
public enum ArticleKind {
    ARTICLE,
    DIGEST;

    /// The word used in headers, queries and output: `article` or `digest`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
