package org.armscope.annotation.decision;

import java.util.List;
import org.armscope.article.ArticleId;

/// Which events belong to one deal, whatever the program makes of them. A deal is named by one of
/// its events, because its id may change with every article that comes.
///
/// @param events at least two; they may stand in different articles
public record DealRuling(How how, List<Member> events) implements Ruling {

    /// @throws IllegalArgumentException if there are fewer than two events
    public DealRuling {
        events = List.copyOf(events);
        if (events.size() < 2) {
            throw new IllegalArgumentException("a ruling on deals needs two events");
        }
    }

    /// What becomes of the deals.
    public enum How {
        /// The deals of these events are one deal, that of the first.
        JOIN,
        /// The events behind the first leave their deals for that of the first.
        MOVE,
        /// The events behind the first leave its deal and are together a deal of their own.
        SPLIT
    }

    /// An event of an article.
    public record Member(ArticleId article, EventTarget event) {}
}
