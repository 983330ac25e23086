package org.armscope.library.table;

/// The knowledge and rules that annotations rest on, beside text and issue date. Annotations of
/// another basis no longer count.
///
/// @param lexicon names the state of the whole lexicon, the user's own entries included
/// @param extraction names the state of the rules
public record AnnotationBasis(String lexicon, String extraction) {}
