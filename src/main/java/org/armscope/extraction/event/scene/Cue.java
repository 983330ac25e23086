package org.armscope.extraction.event.scene;

/// A word or phrase of the lexicon met in a sentence.
///
/// @param from its first token
/// @param to the token behind its last
public record Cue<V>(V value, int from, int to) {}
