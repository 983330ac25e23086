package org.armscope.workspace.notebook;

import java.util.List;
import org.armscope.annotation.decision.Decision;

/// All that a decision would change, for the analyst to look at before confirming it.
///
/// @param articles in which anything would change
public record DecisionPreview(Decision decision, List<ArticleDifference> articles) {

    public DecisionPreview {
        articles = List.copyOf(articles);
    }

    /// How many things would change in all articles.
    public int count() {
        return articles.stream().mapToInt(ArticleDifference::count).sum();
    }
}
