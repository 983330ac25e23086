package org.armscope.library.table;

import org.armscope.annotation.Annotations;

/// What was found in a text, and on which basis.
///
/// @param decisions names the decisions that were applied, as
///     [org.armscope.library.work.DecisionSet] does
public record Annotated(Annotations annotations, AnnotationBasis basis, String decisions) {

    /// The name of no decisions at all.
    public static final String NO_DECISIONS = "|";

    public Annotated(Annotations annotations, AnnotationBasis basis) {
        this(annotations, basis, NO_DECISIONS);
    }
}
