package org.armscope.workspace.notebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EventMention;
import org.armscope.workspace.notebook.ArticleDifference.Difference;
import org.jspecify.annotations.Nullable;

/// Compares the annotations of one text before and after a decision.
final class Differences {

    private Differences() {}

    static List<Difference> between(Annotations before, Annotations after) {
        List<Annotation> gone = new ArrayList<>(before.all());
        List<Annotation> fresh = new ArrayList<>();
        for (Annotation annotation : after) {
            if (!gone.remove(annotation)) {
                fresh.add(annotation);
            }
        }
        List<Difference> differences = new ArrayList<>();
        for (Annotation old : gone) {
            Annotation now = partner(old, fresh);
            fresh.remove(now);
            differences.add(new Difference(old, now));
        }
        fresh.forEach(now -> differences.add(new Difference(null, now)));
        differences.sort(Comparator.comparing(one -> one.either().span()));
        return differences;
    }

    /// What became of an annotation: one of its kind in the same place, else over some of its
    /// words.
    private static @Nullable Annotation partner(Annotation old, List<Annotation> fresh) {
        return fresh.stream()
                .filter(now -> now.getClass() == old.getClass())
                .filter(now -> now.span().overlaps(old.span()) && isSameEvent(now, old))
                .min(Comparator.comparing(now -> !now.span().equals(old.span())))
                .orElse(null);
    }

    private static boolean isSameEvent(Annotation now, Annotation old) {
        return !(now instanceof EventMention made && old instanceof EventMention former)
                || made.trigger().equals(former.trigger());
    }
}
