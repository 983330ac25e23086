package org.armscope.library.table;

import org.armscope.article.ArticleId;

/// Where an article stands: its row and its id.
public record Place(long number, ArticleId id) {}
