package org.armscope.library.files;

import java.nio.file.Path;
import org.armscope.article.ArticleId;

/// A file whose text is that of an article with another file of its own.
public record Copy(Path file, ArticleId of) {}
