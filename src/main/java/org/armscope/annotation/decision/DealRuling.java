package org.armscope.annotation.decision;

import java.util.List;
import org.armscope.article.ArticleId;

/// Which events belong to one deal, whatever the program makes of them.
///
/// @param together true if they are all of one deal, false if no two of them are
/// @param events at least two; they may stand in different articles
public record DealRuling(boolean together, List<Member> events) implements Ruling {

    /// @throws IllegalArgumentException if there are fewer than two events
    public DealRuling {
        events = List.copyOf(events);
        if (events.size() < 2) {
            throw new IllegalArgumentException("a ruling on deals needs two events");
        }
    }

    /// An event of an article.
    public record Member(ArticleId article, EventTarget event) {}
}
