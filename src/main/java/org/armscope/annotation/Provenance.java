package org.armscope.annotation;

/// What made an annotation.
///
/// @param annotator the pass, for example `dates`
/// @param rule the rule's name, or the lexicon line as `people.tsv:17`
public record Provenance(String annotator, String rule) {

    @Override
    public String toString() {
        return annotator + "/" + rule;
    }
}
