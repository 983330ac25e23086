package org.armscope.query;

import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A piece of a typed query.
///
/// @param atom the word, phrase or pattern of an [Kind#ATOM], null for every other kind
/// @param number how many words may stand between, for [Kind#NEAR]
record Token(Kind kind, Span span, @Nullable Query atom, int number) {

    enum Kind {
        ATOM,
        AND,
        OR,
        NOT,
        NEAR,
        OPEN,
        /// `event(`
        EVENT,
        CLOSE
    }

    static Token of(Kind kind, int start, int end) {
        return new Token(kind, new Span(start, end), null, 0);
    }

    static Token atom(Query atom, int start, int end) {
        return new Token(Kind.ATOM, new Span(start, end), atom, 0);
    }

    static Token near(int distance, int start, int end) {
        return new Token(Kind.NEAR, new Span(start, end), null, distance);
    }
}
