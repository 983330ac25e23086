package org.armscope.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListIterator;
import java.util.stream.Collectors;
import org.armscope.query.Mistake.Fix;
import org.armscope.query.Token.Kind;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Builds the query from its tokens by recursive descent; the grammar stands in [QueryParser].
final class QueryGrammar {

    private static final String EVENT_FIELDS =
            Arrays.stream(FieldName.values())
                    .filter(FieldName::mayStandInEvent)
                    .map(FieldName::word)
                    .collect(Collectors.joining(", "));

    private final ListIterator<Token> tokens;
    private final int length;

    /// How far a rule is nested.
    ///
    /// @param depth in brackets and negations
    /// @param open in brackets
    private record Nesting(int depth, int open) {

        Nesting deeper(Token token, int brackets) throws Mistake {
            if (depth == QueryParser.MAX_DEPTH) {
                throw new Mistake(
                        token.span(),
                        "Brackets and negations may nest at most "
                                + QueryParser.MAX_DEPTH
                                + " deep.",
                        null);
            }
            return new Nesting(depth + 1, open + brackets);
        }
    }

    /// @param length of the typed text
    QueryGrammar(List<Token> tokens, int length) throws Mistake {
        this.tokens = tokens.listIterator();
        this.length = length;
        List<Token> atoms = tokens.stream().filter(token -> token.atom() != null).toList();
        if (atoms.size() > QueryParser.MAX_ATOMS) {
            throw new Mistake(
                    atoms.get(QueryParser.MAX_ATOMS).span(),
                    "A query may have at most " + QueryParser.MAX_ATOMS + " words and phrases.",
                    null);
        }
    }

    Query query() throws Mistake {
        if (!tokens.hasNext()) {
            return new Query.All();
        }
        Query query = either(new Nesting(0, 0));
        if (tokens.hasNext()) {
            throw Mistake.superfluous(
                    tokens.next().span(), "This closing bracket has no opening one.");
        }
        return query;
    }

    private Query either(Nesting nesting) throws Mistake {
        List<Query> parts = new ArrayList<>();
        do {
            Query part = both(nesting);
            parts.addAll(part instanceof Query.Or(List<Query> inner) ? inner : List.of(part));
        } while (take(Kind.OR));
        return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query both(Nesting nesting) throws Mistake {
        List<Query> parts = new ArrayList<>();
        do {
            Query part = near(nesting);
            parts.addAll(part instanceof Query.And(List<Query> inner) ? inner : List.of(part));
        } while (take(Kind.AND) || startsOne(peek()));
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private static boolean startsOne(@Nullable Kind kind) {
        return kind == Kind.ATOM || kind == Kind.NOT || kind == Kind.OPEN || kind == Kind.EVENT;
    }

    private Query near(Nesting nesting) throws Mistake {
        Query left = one(nesting);
        if (peek() != Kind.NEAR) {
            return left;
        }
        Token near = tokens.next();
        Query right = one(nesting);
        if (!standsInText(left) || !standsInText(right)) {
            throw Mistake.superfluous(
                    near.span(),
                    "NEAR joins words, phrases and names that stand in the text, or alternatives"
                            + " of these in brackets.");
        }
        if (peek() == Kind.NEAR) {
            throw Mistake.superfluous(
                    tokens.next().span(), "NEAR joins two; for more, join each pair for itself.");
        }
        return new Query.Near(left, right, near.number());
    }

    private static boolean standsInText(Query part) {
        return switch (part) {
            case Query.Word _, Query.Exact _, Query.Wildcard _, Query.Fuzzy _, Query.Phrase _ ->
                    true;
            case Query.Field field -> field.field().isMentioned();
            case Query.Or(List<Query> parts) -> parts.stream().allMatch(QueryGrammar::standsInText);
            default -> false;
        };
    }

    private Query one(Nesting nesting) throws Mistake {
        if (!startsOne(peek())) {
            throw dangling();
        }
        Token token = tokens.next();
        if (token.atom() != null) {
            return token.atom();
        }
        return switch (token.kind()) {
            case NOT -> new Query.Not(one(nesting.deeper(token, 0)));
            case EVENT -> event(token, nesting);
            default -> group(token, nesting.deeper(token, 1));
        };
    }

    private Query event(Token opening, Nesting nesting) throws Mistake {
        int first = tokens.nextIndex();
        Query terms = group(opening, nesting.deeper(opening, 1));
        int end = tokens.nextIndex();
        while (tokens.nextIndex() > first) {
            Token token = tokens.previous();
            if (!mayStandInEvent(token)) {
                throw Mistake.superfluous(
                        token.span(),
                        "Between the brackets of event( ) stand fields that hold of one event: "
                                + EVENT_FIELDS
                                + ".");
            }
        }
        while (tokens.nextIndex() < end) {
            tokens.next();
        }
        return new Query.Event(terms);
    }

    private static boolean mayStandInEvent(Token token) {
        return switch (token.atom()) {
            case Query.All() -> true;
            case Query.Field field -> field.field().mayStandInEvent();
            case Query.DateRange range -> range.field().mayStandInEvent();
            case null -> token.kind() != Kind.NEAR && token.kind() != Kind.EVENT;
            default -> false;
        };
    }

    private Query group(Token bracket, Nesting inside) throws Mistake {
        if (peek() == Kind.CLOSE) {
            throw Mistake.superfluous(
                    bracket.span().cover(tokens.next().span()),
                    "Nothing stands between these brackets.");
        }
        Query inner = either(inside);
        if (!take(Kind.CLOSE)) {
            throw new Mistake(
                    bracket.span(),
                    "This bracket is never closed.",
                    new Fix(new Span(length, length), ")".repeat(inside.open())));
        }
        return inner;
    }

    /// The operand that should come next is missing: blame the operator or bracket beside the gap.
    private Mistake dangling() {
        boolean first = !tokens.hasPrevious();
        Token culprit = first ? tokens.next() : tokens.previous();
        return Mistake.superfluous(culprit.span(), complaint(culprit.kind(), first));
    }

    private static String complaint(Kind culprit, boolean first) {
        return switch (culprit) {
            case AND, OR, NEAR ->
                    culprit + (first ? " needs a word before it." : " needs a word after it.");
            case NOT -> "There is nothing to leave out after this.";
            case OPEN, EVENT -> "This bracket is never closed.";
            case CLOSE -> "This closing bracket has no opening one.";
            case ATOM -> throw new IllegalStateException("a word lacks nothing");
        };
    }

    private boolean take(Kind kind) {
        boolean here = peek() == kind;
        if (here) {
            tokens.next();
        }
        return here;
    }

    private @Nullable Kind peek() {
        if (!tokens.hasNext()) {
            return null;
        }
        Kind kind = tokens.next().kind();
        tokens.previous();
        return kind;
    }
}
