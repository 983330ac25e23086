package org.armscope.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armscope.query.Mistake.Fix;
import org.armscope.query.Token.Kind;
import org.armscope.text.Span;

/// Cuts a typed query into tokens. Punctuation that means nothing gives none.
final class QueryLexer {

    /// How many other words may stand between the words of a phrase.
    static final int MAX_SLOP = 100;

    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033";
    private static final String MINUS = "-\u2212";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    QueryLexer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws Mistake {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (WordForm.isSpace(c)) {
                at++;
            } else if (c == '(' || c == ')') {
                tokens.add(Token.of(c == '(' ? Kind.OPEN : Kind.CLOSE, at, ++at));
            } else if (isQuote(c)) {
                phrase();
            } else {
                chunk();
            }
        }
        return tokens;
    }

    private void phrase() throws Mistake {
        int start = at;
        int close = start + 1;
        while (close < text.length() && !isQuote(text.charAt(close))) {
            close++;
        }
        List<String> words = words(text.substring(start + 1, close));
        if (close == text.length()) {
            throw unclosed(start, words.isEmpty());
        }
        at = close + 1;
        int slop = at < text.length() && text.charAt(at) == '~' ? slop() : 0;
        if (!words.isEmpty()) {
            tokens.add(Token.atom(new Query.Phrase(words, slop), start, at));
        }
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

    /// The number behind `~` after a phrase.
    private int slop() throws Mistake {
        int tilde = at++;
        int digits = at;
        while (at < text.length() && WordForm.isAsciiDigit(text.charAt(at))) {
            at++;
        }
        if (at == digits) {
            throw Mistake.superfluous(
                    new Span(tilde, at),
                    "Behind ~ the number of words that may stand between is missing, as in ~5.");
        }
        int slop = at - digits > 4 ? MAX_SLOP + 1 : Integer.parseInt(text, digits, at, 10);
        if (slop > MAX_SLOP) {
            throw new Mistake(
                    new Span(tilde, at),
                    "At most " + MAX_SLOP + " words may stand between the words of a phrase.",
                    new Fix(new Span(tilde, at), "~" + MAX_SLOP));
        }
        return slop;
    }

    /// Everything up to the next space, bracket or quotation mark.
    private void chunk() throws Mistake {
        int start = at;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        if (isNegation(start)) {
            tokens.add(Token.of(Kind.NOT, start, start + 1));
            start++;
        }
        if (start == at) {
            return;
        }
        WordForm form = WordForm.of(text.substring(start, at), start);
        switch (form.run()) {
            case "AND" -> tokens.add(Token.of(Kind.AND, start, at));
            case "OR" -> tokens.add(Token.of(Kind.OR, start, at));
            case "NOT" -> tokens.add(Token.of(Kind.NOT, start, at));
            default -> {
                Query atom = form.atom();
                if (atom != null) {
                    tokens.add(Token.atom(atom, start, at));
                }
            }
        }
    }

    /// One dash directly before a word, a bracket or a quotation mark.
    private boolean isNegation(int start) {
        if (MINUS.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        if (start + 1 < at) {
            return WordForm.mayStart(text.codePointAt(start + 1));
        }
        return at < text.length() && (text.charAt(at) == '(' || isQuote(text.charAt(at)));
    }

    private static boolean isBreak(char c) {
        return WordForm.isSpace(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
