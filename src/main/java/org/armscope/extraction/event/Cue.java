package org.armscope.extraction.event;

/// A word or phrase of the lexicon met in a sentence.
///
/// @param from its first token
/// @param to the token behind its last
record Cue<V>(V value, int from, int to) {}
