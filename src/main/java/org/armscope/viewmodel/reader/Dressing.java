package org.armscope.viewmodel.reader;

import java.util.List;
import java.util.Set;
import org.armscope.annotation.Annotation;
import org.armscope.text.Span;

/// How one paragraph is set: its stretches of one face each, and the marks that lie over them.
public record Dressing(List<Stretch> stretches, List<Mark> marks) {

    public Dressing {
        stretches = List.copyOf(stretches);
        marks = List.copyOf(marks);
    }

    /// With the marks of these kinds only; the rest is set as plain text.
    public static Dressing of(Page page, Span paragraph, Set<MentionKind> shown) {
        List<Annotation> touching = page.annotations().withoutEvents().touching(paragraph);
        String text = page.article().text();
        return new Dressing(
                Stretch.of(touching, text, paragraph, shown), Mark.of(touching, paragraph, shown));
    }
}
