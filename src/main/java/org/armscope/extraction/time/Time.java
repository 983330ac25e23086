package org.armscope.extraction.time;

/// A time expression as parsed.
///
/// @param from its first token
/// @param end the token behind its last
/// @param rule the form that was read, for provenance
record Time(int from, int end, TimeValue value, String rule) {

    Time startingAt(int token) {
        return new Time(token, end, value, rule);
    }
}
