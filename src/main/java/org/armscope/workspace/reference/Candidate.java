package org.armscope.workspace.reference;

import java.util.List;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.Entity;
import org.armscope.article.ArticleSummary;

/// An article that a cross reference may mean.
///
/// @param date the date of the reference that the article's issue date agrees with
/// @param shared the entities that both articles mention, by type and name
public record Candidate(ArticleSummary article, CitedDate date, List<Entity> shared) {

    public Candidate {
        shared = List.copyOf(shared);
    }
}
