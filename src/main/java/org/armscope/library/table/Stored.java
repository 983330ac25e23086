package org.armscope.library.table;

import org.armscope.article.ArticleId;
import org.armscope.article.TextHash;

/// What storing a file's text came to.
public sealed interface Stored {

    /// The article that now holds the text.
    ArticleId article();

    /// The text is new, and so is the article.
    record NewArticle(ArticleId article) implements Stored {}

    /// The path's text has changed: the same article, with its former text kept as a version.
    ///
    /// @param before names the former text
    record NewVersion(ArticleId article, TextHash before) implements Stored {}

    /// The path still holds the text it had, be it the article itself or a duplicate of it.
    record Unchanged(ArticleId article) implements Stored {}

    /// Another file holds the same text and is the article.
    record DuplicateOf(ArticleId article) implements Stored {}
}
