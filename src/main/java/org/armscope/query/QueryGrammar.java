package org.armscope.query;

import java.util.ArrayList;
import java.util.List;
import org.armscope.query.Mistake.Fix;
import org.armscope.query.Token.Kind;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Builds the query from its tokens by recursive descent; the grammar stands in [QueryParser].
final class QueryGrammar {

    private final List<Token> tokens;
    private final int length;
    private int next;
    private int open;
    private int depth;
    private int atoms;

    QueryGrammar(List<Token> tokens, int length) {
        this.tokens = tokens;
        this.length = length;
    }

    Query query() throws Mistake {
        if (tokens.isEmpty()) {
            return new Query.All();
        }
        Query query = either();
        if (next < tokens.size()) {
            throw Mistake.superfluous(
                    tokens.get(next).span(), "This closing bracket has no opening one.");
        }
        return query;
    }

    private Query either() throws Mistake {
        List<Query> parts = new ArrayList<>();
        add(parts, both());
        while (at(Kind.OR)) {
            next++;
            add(parts, both());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query both() throws Mistake {
        List<Query> parts = new ArrayList<>();
        addBoth(parts, one());
        while (at(Kind.AND) || at(Kind.ATOM) || at(Kind.NOT) || at(Kind.OPEN)) {
            if (at(Kind.AND)) {
                next++;
            }
            addBoth(parts, one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private static void add(List<Query> parts, Query part) {
        if (part instanceof Query.Or(List<Query> inner)) {
            parts.addAll(inner);
        } else {
            parts.add(part);
        }
    }

    private static void addBoth(List<Query> parts, Query part) {
        if (part instanceof Query.And(List<Query> inner)) {
            parts.addAll(inner);
        } else {
            parts.add(part);
        }
    }

    private Query one() throws Mistake {
        Token token = next < tokens.size() ? tokens.get(next) : null;
        if (token == null) {
            throw dangling();
        }
        next++;
        return switch (token.kind()) {
            case ATOM -> atom(token);
            case NOT -> negated(token);
            case OPEN -> group(token);
            case AND, OR, CLOSE -> {
                next--;
                throw dangling();
            }
        };
    }

    private Query atom(Token token) throws Mistake {
        if (++atoms > QueryParser.MAX_ATOMS || token.atom() == null) {
            throw new Mistake(
                    token.span(),
                    "A query may have at most " + QueryParser.MAX_ATOMS + " words and phrases.",
                    null);
        }
        return token.atom();
    }

    private Query negated(Token not) throws Mistake {
        deeper(not);
        Query part = one();
        depth--;
        return new Query.Not(part);
    }

    private Query group(Token bracket) throws Mistake {
        deeper(bracket);
        if (at(Kind.CLOSE)) {
            throw Mistake.superfluous(
                    bracket.span().cover(tokens.get(next).span()),
                    "Nothing stands between these brackets.");
        }
        open++;
        Query inner = either();
        if (!at(Kind.CLOSE)) {
            throw new Mistake(
                    bracket.span(),
                    "This bracket is never closed.",
                    new Fix(new Span(length, length), ")".repeat(open)));
        }
        next++;
        open--;
        depth--;
        return inner;
    }

    private void deeper(Token token) throws Mistake {
        if (++depth > QueryParser.MAX_DEPTH) {
            throw new Mistake(
                    token.span(),
                    "Brackets and negations may nest at most " + QueryParser.MAX_DEPTH + " deep.",
                    null);
        }
    }

    /// The operand that should come next is missing: blame the operator or bracket beside the gap.
    private Mistake dangling() {
        Token before = next > 0 ? tokens.get(next - 1) : null;
        Token culprit = before == null ? tokens.get(next) : before;
        return Mistake.superfluous(culprit.span(), complaint(culprit, before == null));
    }

    private static String complaint(Token culprit, boolean isFirst) {
        return switch (culprit.kind()) {
            case AND, OR ->
                    culprit.kind()
                            + (isFirst ? " needs a word before it." : " needs a word after it.");
            case NOT -> "There is nothing to leave out after this.";
            case OPEN -> "This bracket is never closed.";
            case CLOSE -> "This closing bracket has no opening one.";
            case ATOM -> throw new IllegalStateException("a word lacks nothing");
        };
    }

    private boolean at(Kind kind) {
        return kind == peek();
    }

    private @Nullable Kind peek() {
        return next < tokens.size() ? tokens.get(next).kind() : null;
    }
}
