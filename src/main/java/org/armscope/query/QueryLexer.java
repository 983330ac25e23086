package org.armscope.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.armscope.query.Mistake.Fix;
import org.armscope.query.Token.Kind;
import org.armscope.text.Span;

/// Cuts a typed query into tokens. Punctuation that means nothing gives none.
final class QueryLexer {

    /// How many other words may stand between the words of a phrase.
    static final int MAX_SLOP = 100;

    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033";
    private static final String MINUS = "-\u2212";

    private static final Map<String, Kind> OPERATORS =
            Map.of("AND", Kind.AND, "OR", Kind.OR, "NOT", Kind.NOT);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    QueryLexer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws Mistake {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (WordForm.isSpace(c)) {
                at++;
            } else if (c == '(' || c == ')') {
                tokens.add(Token.of(c == '(' ? Kind.OPEN : Kind.CLOSE, at, ++at));
            } else {
                at = isQuote(c) ? phrase(at) : chunk(at);
            }
        }
        return tokens;
    }

    /// Reads the phrase that opens at `start`; returns where it ends.
    private int phrase(int start) throws Mistake {
        int close = start + 1;
        while (close < text.length() && !isQuote(text.charAt(close))) {
            close++;
        }
        List<String> words = words(text.substring(start + 1, close));
        if (close == text.length()) {
            throw unclosed(start, words.isEmpty());
        }
        boolean gaps = close + 1 < text.length() && text.charAt(close + 1) == '~';
        int end = gaps ? digitsEnd(close + 2) : close + 1;
        int slop = gaps ? slop(close + 1, end) : 0;
        if (!words.isEmpty()) {
            tokens.add(Token.atom(new Query.Phrase(words, slop), start, end));
        }
        return end;
    }

    private int digitsEnd(int from) {
        int at = from;
        while (at < text.length() && WordForm.isAsciiDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Mistake unclosed(int start, boolean empty) {
        int end = text.length();
        Fix fix = empty ? new Fix(new Span(start, end), "") : new Fix(new Span(end, end), "\"");
        return new Mistake(
                new Span(start, end), "The phrase lacks its closing quotation mark.", fix);
    }

    private static List<String> words(String inside) {
        return Arrays.stream(inside.split("[\\s\\p{Z}]+"))
                .map(word -> WordForm.trim(word, ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The number behind the `~` that follows a phrase.
    private int slop(int tilde, int end) throws Mistake {
        Span span = new Span(tilde, end);
        int digits = span.length() - 1;
        if (digits == 0) {
            throw Mistake.superfluous(
                    span,
                    "Behind ~ the number of words that may stand between is missing, as in ~5.");
        }
        int slop = digits > 4 ? MAX_SLOP + 1 : Integer.parseInt(text, tilde + 1, end, 10);
        if (slop > MAX_SLOP) {
            throw new Mistake(
                    span,
                    "At most " + MAX_SLOP + " words may stand between the words of a phrase.",
                    new Fix(span, "~" + MAX_SLOP));
        }
        return slop;
    }

    /// Reads everything up to the next space, bracket or quotation mark; returns where that is.
    private int chunk(int from) throws Mistake {
        int end = from;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        boolean negated = isNegation(from, end);
        if (negated) {
            tokens.add(Token.of(Kind.NOT, from, from + 1));
        }
        int start = negated ? from + 1 : from;
        Query atom = WordForm.of(text.substring(start, end), start).atom();
        Kind operator = atom instanceof Query.Word(String word) ? OPERATORS.get(word) : null;
        if (operator != null) {
            tokens.add(Token.of(operator, start, end));
        } else if (atom != null) {
            tokens.add(Token.atom(atom, start, end));
        }
        return end;
    }

    /// One dash directly before a word, a bracket or a quotation mark.
    private boolean isNegation(int start, int end) {
        if (MINUS.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        if (start + 1 < end) {
            return WordForm.mayStart(text.codePointAt(start + 1));
        }
        return end < text.length() && (text.charAt(end) == '(' || isQuote(text.charAt(end)));
    }

    private static boolean isBreak(char c) {
        return WordForm.isSpace(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
