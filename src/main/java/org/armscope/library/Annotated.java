package org.armscope.library;

import org.armscope.annotation.Annotations;

/// What was found in a text, and on which basis.
public record Annotated(Annotations annotations, AnnotationBasis basis) {}
