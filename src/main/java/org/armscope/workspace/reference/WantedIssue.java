package org.armscope.workspace.reference;

import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.article.ArticleSummary;

/// An issue that articles point to and that is not in the library.
///
/// @param publication its canonical name
/// @param days its day, or the days among which the references leave the choice
/// @param references how often it is pointed to
/// @param askedBy the articles that point to it, by date
public record WantedIssue(
        String publication, DayRange days, int references, List<ArticleSummary> askedBy) {

    public WantedIssue {
        askedBy = List.copyOf(askedBy);
    }
}
