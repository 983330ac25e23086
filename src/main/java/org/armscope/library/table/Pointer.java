package org.armscope.library.table;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.article.ArticleId;

/// A date of another issue that an article points to.
///
/// @param publication its canonical name
public record Pointer(ArticleId article, String publication, DayRange days) {

    /// What the annotations of an article point to; dates whose year is unknown are left out.
    public static List<Pointer> in(ArticleId article, Annotations annotations) {
        List<Pointer> pointers = new ArrayList<>();
        for (CrossReference reference : annotations.of(CrossReference.class)) {
            for (CitedDate date : reference.dates()) {
                DayRange days = date.days();
                if (days != null) {
                    pointers.add(new Pointer(article, reference.publication(), days));
                }
            }
        }
        return pointers;
    }
}
