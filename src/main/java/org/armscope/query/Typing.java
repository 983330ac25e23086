package org.armscope.query;

import java.util.Optional;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// The piece of a query that is being typed where the caret stands.
///
/// @param field the field before it, or null
/// @param value its letters up to the caret, without field and quotation mark
/// @param span the whole piece in the typed text, field and marks included
public record Typing(@Nullable FieldName field, String value, Span span) {

    private static final String QUOTES = "\"\u201C\u201D";

    /// The piece of a text that a caret stands in or behind.
    ///
    /// @param caret a place in the text, its end included
    /// @throws IllegalArgumentException if the caret stands outside the text
    public static Typing at(String typed, int caret) {
        if (caret < 0 || caret > typed.length()) {
            throw new IllegalArgumentException("no place in the text: " + caret);
        }
        int start = start(typed, caret);
        int end = caret;
        while (end < typed.length() && !isBreak(typed.charAt(end)) && !isQuote(typed, end)) {
            end++;
        }
        if (end < typed.length() && isQuote(typed, end) && opensBetween(typed, start, caret)) {
            end++;
        }
        String piece = typed.substring(start, caret);
        int colon = piece.indexOf(':');
        Optional<FieldName> field =
                colon < 0 ? Optional.empty() : FieldName.of(piece.substring(0, colon));
        String value = field.isPresent() ? piece.substring(colon + 1) : piece;
        return new Typing(
                field.orElse(null),
                value.replaceAll("[\"=\u201C\u201D]", ""),
                new Span(start, end));
    }

    /// Where the piece begins: behind a space, a bracket or a dash before a word, unless that
    /// stands in quotation marks which are still open.
    private static int start(String typed, int caret) {
        int quote = openQuote(typed, caret);
        int start = quote < 0 ? caret : quote;
        while (start > 0 && !isBreak(typed.charAt(start - 1)) && !isQuote(typed, start - 1)) {
            start--;
        }
        boolean negated = start < caret && typed.charAt(start) == '-';
        return negated ? start + 1 : start;
    }

    /// The opening mark of quotation marks in which the caret stands, or -1.
    private static int openQuote(String typed, int caret) {
        int open = -1;
        for (int i = 0; i < caret; i++) {
            if (isQuote(typed, i)) {
                open = open < 0 ? i : -1;
            }
        }
        return open;
    }

    private static boolean opensBetween(String typed, int start, int caret) {
        return typed.substring(start, caret).chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    }

    private static boolean isQuote(String typed, int at) {
        return QUOTES.indexOf(typed.charAt(at)) >= 0;
    }

    private static boolean isBreak(char c) {
        return WordForm.isSpace(c) || c == '(' || c == ')';
    }
}
