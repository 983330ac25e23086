package org.armscope.library;

import org.armscope.article.ArticleId;

/// Where an article stands: its row and its id.
record Place(long number, ArticleId id) {}
