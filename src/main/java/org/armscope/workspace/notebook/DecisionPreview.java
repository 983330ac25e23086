package org.armscope.workspace.notebook;

import java.util.List;
import org.armscope.annotation.decision.Decision;

/// All that a decision would change, for the analyst to look at before confirming it.
///
/// @param articles in which anything would change
/// @param deals the events that would change their deal by a ruling on deals
public record DecisionPreview(
        Decision decision, List<ArticleDifference> articles, List<DealMove> deals) {

    public DecisionPreview {
        articles = List.copyOf(articles);
        deals = List.copyOf(deals);
    }

    /// A decision that is not on deals.
    public DecisionPreview(Decision decision, List<ArticleDifference> articles) {
        this(decision, articles, List.of());
    }

    /// How many things would change in all articles and deals.
    public int count() {
        return deals.size() + articles.stream().mapToInt(ArticleDifference::count).sum();
    }
}
