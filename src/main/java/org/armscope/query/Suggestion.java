package org.armscope.query;

import org.armscope.text.Span;

/// What may have been meant by what is being typed.
///
/// @param shown how a list shows it, for example `person Igor Sergeev`
/// @param with what takes the place of `replaced` where it is chosen
/// @param replaced the part of the typed text that it replaces
/// @param articles how many articles it finds by itself; 0 for a field, which finds none yet
public record Suggestion(Kind kind, String shown, String with, Span replaced, long articles) {

    /// What is suggested.
    public enum Kind {
        /// A name, or another value of a field.
        VALUE,
        /// A field, whose value is still to be typed.
        FIELD,
        /// A word of the texts.
        WORD,
        /// A query asked before.
        PAST
    }

    /// The typed text with the suggestion taken.
    public String in(String typed) {
        return typed.substring(0, replaced.start()) + with + typed.substring(replaced.end());
    }
}
