package org.armscope.viewmodel;

import java.util.Set;
import org.armscope.article.ArticleId;

/// A tag that the panes are narrowed to.
///
/// @param path `debt/barter`; the tags below it count as it
/// @param articles that carried it when it was chosen
public record TagChoice(String path, Set<ArticleId> articles) {

    public TagChoice {
        articles = Set.copyOf(articles);
    }
}
