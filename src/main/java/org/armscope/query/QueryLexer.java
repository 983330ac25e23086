package org.armscope.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.armscope.query.Mistake.Fix;
import org.armscope.query.Token.Kind;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Cuts a typed query into tokens. Punctuation that means nothing gives none.
final class QueryLexer {

    /// How many other words may stand between the words of a phrase.
    static final int MAX_SLOP = 100;

    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033";
    private static final String MINUS = "-\u2212";

    private static final Map<String, Kind> OPERATORS =
            Map.of("AND", Kind.AND, "OR", Kind.OR, "NOT", Kind.NOT);

    private static final Pattern NEAR = Pattern.compile("NEAR/[0-9]+");

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
        ForeignForms.refuseOpenWord(
                text.substring(start + 1, close), words, slop, new Span(start, end));
        ForeignForms.refuseStarBehind(text, end);
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
        int first = first(start, end);
        if (first < end && text.charAt(first) == '=') {
            return value(null, first, first, end);
        }
        int colon = colon(first, end);
        if (colon > 0) {
            return value(field(first, colon), first, colon + 1, end);
        }
        if (opensEvent(first, end)) {
            tokens.add(Token.of(Kind.EVENT, first, end + 1));
            return end + 1;
        }
        ForeignForms.refuseEventApart(text, first, end);
        Query atom = WordForm.of(text.substring(start, end), start).atom();
        Kind operator = atom instanceof Query.Word(String word) ? OPERATORS.get(word) : null;
        if (atom instanceof Query.Word(String word) && NEAR.matcher(word).matches()) {
            tokens.add(near(word, start, end));
        } else if (atom instanceof Query.Word(String word)) {
            ForeignForms.refuseNear(word, new Span(start, end));
            tokens.add(
                    operator == null
                            ? Token.atom(atom, start, end)
                            : Token.of(operator, start, end));
        } else if (atom != null) {
            tokens.add(Token.atom(atom, start, end));
        }
        return end;
    }

    /// True for the word `event` directly before an opening bracket.
    private boolean opensEvent(int start, int end) {
        return end < text.length()
                && text.charAt(end) == '('
                && text.substring(start, end).equalsIgnoreCase(FieldName.EVENT.word());
    }

    private static Token near(String word, int start, int end) throws Mistake {
        String digits = word.substring(word.indexOf('/') + 1);
        int distance = digits.length() > 4 ? MAX_SLOP + 1 : Integer.parseInt(digits);
        if (distance > MAX_SLOP) {
            Span span = new Span(start, end);
            throw new Mistake(
                    span,
                    "At most " + MAX_SLOP + " words may stand between what NEAR joins.",
                    new Fix(span, "NEAR/" + MAX_SLOP));
        }
        return Token.near(distance, start, end);
    }

    /// Where the punctuation ends with which the chunk begins.
    private int first(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != '=' && !WordForm.mayStart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, end);
    }

    /// Where the colon of a field stands in the chunk, or -1 if this is none: only letters stand
    /// before that, and something behind it unless the field is known.
    private int colon(int start, int end) {
        int at = start;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start || at == end || text.charAt(at) != ':') {
            return -1;
        }
        boolean known = FieldName.of(text.substring(start, at)).isPresent();
        boolean valued = at + 1 < end || (end < text.length() && isQuote(text.charAt(end)));
        return known || valued ? at : -1;
    }

    private FieldName field(int start, int colon) throws Mistake {
        String word = text.substring(start, colon);
        Optional<FieldName> field = FieldName.of(word);
        if (field.isPresent()) {
            return field.get();
        }
        List<String> known = Arrays.stream(FieldName.values()).map(FieldName::word).toList();
        Optional<String> meant = Spelling.nearest(word, known);
        Span span = new Span(start, colon + 1);
        throw new Mistake(
                span,
                "There is no field \u201C"
                        + word
                        + "\u201D; there are "
                        + String.join(", ", known)
                        + ".",
                new Fix(span, meant.map(name -> name + ":").orElse(word + " ")));
    }

    /// Reads the value of a field, or an exact word; returns where it ends.
    ///
    /// @param field null for an exact word
    /// @param at where the value stands, a `=` before it included
    private int value(@Nullable FieldName field, int start, int at, int end) throws Mistake {
        boolean exact = at < end && text.charAt(at) == '=';
        int from = exact ? at + 1 : at;
        boolean quoted = from == end && end < text.length() && isQuote(text.charAt(end));
        int to = end;
        if (quoted) {
            from++;
            to = from;
            while (to < text.length() && !isQuote(text.charAt(to))) {
                to++;
            }
            if (to == text.length()) {
                throw unclosed(from - 1, words(text.substring(from, to)).isEmpty());
            }
        }
        int next = quoted ? to + 1 : to;
        Span span = new Span(from, to);
        Span whole = new Span(start, next);
        if (quoted) {
            ForeignForms.refuseStarBehind(text, next);
        } else if (field != null
                && span.isEmpty()
                && to < text.length()
                && text.charAt(to) == '(') {
            throw ForeignForms.fieldOfBracket(field, text, start, to);
        }
        if (field != null && !quoted && span.isEmpty()) {
            throw valueFurtherOn(field, whole);
        }
        Query atom = new FieldForm(field, span.in(text), quoted, exact, span, whole).atom();
        if (atom != null) {
            tokens.add(Token.atom(atom, start, next));
        }
        return next;
    }

    private Mistake valueFurtherOn(FieldName field, Span whole) {
        int at = whole.end();
        while (at < text.length() && WordForm.isSpace(text.charAt(at))) {
            at++;
        }
        boolean follows =
                at > whole.end()
                        && at < text.length()
                        && (isQuote(text.charAt(at)) || WordForm.mayStart(text.codePointAt(at)));
        Fix fix = follows ? new Fix(new Span(whole.end(), at), "") : new Fix(whole, "");
        return new Mistake(whole, FieldForm.complaint(field), fix);
    }

    /// One dash directly before a word, a bracket or a quotation mark.
    private boolean isNegation(int start, int end) {
        if (MINUS.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        if (start + 1 < end) {
            return text.charAt(start + 1) == '=' || WordForm.mayStart(text.codePointAt(start + 1));
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
