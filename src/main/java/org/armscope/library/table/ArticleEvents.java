package org.armscope.library.table;

import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventBrief;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleKind;
import org.armscope.article.IssueDate;
import org.jspecify.annotations.Nullable;

/// The dated events of one article.
///
/// @param reported the days within which its issue appeared, or null where that is unknown
public record ArticleEvents(
        ArticleId article, ArticleKind kind, @Nullable DayRange reported, List<EventBrief> events) {

    public ArticleEvents {
        events = List.copyOf(events);
    }

    /// The events that these annotations of an article hold.
    public static ArticleEvents in(Article article, Annotations annotations) {
        IssueDate date = article.issueDate();
        return new ArticleEvents(
                article.id(),
                article.content().header().kind(),
                date == null ? null : new DayRange(date.from(), date.to()),
                EventBrief.in(annotations));
    }
}
