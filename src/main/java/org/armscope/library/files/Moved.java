package org.armscope.library.files;

import java.nio.file.Path;
import org.armscope.article.ArticleId;

/// An article whose own file was gone and that now has a copy of it for its own.
public record Moved(ArticleId article, Path from, Path to) {}
