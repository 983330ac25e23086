package org.armscope.index;

import org.armscope.index.plan.NameBook;

/// What the index does not hold itself and asks for while it answers.
public record Sources(
        TextSource texts, AnnotationSource annotations, NameBook names, MarkSource marks) {

    /// Without work of the analyst's.
    public Sources(TextSource texts, AnnotationSource annotations, NameBook names) {
        this(texts, annotations, names, MarkSource.NONE);
    }

    /// Texts alone: fields find names by their own words only, and mark none.
    public static Sources of(TextSource texts) {
        return new Sources(texts, AnnotationSource.NONE, NameBook.EMPTY);
    }
}
