package org.armscope.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `and`, `or` and `not` in small letters are words like any other; who typed them may have meant
/// the signs, which are written in capitals.
public final class SmallOperators {

    private static final Pattern PIECE =
            Pattern.compile(
                    "[\"\u201C\u201D][^\"\u201C\u201D]*[\"\u201C\u201D]|[^\\s()\"\u201C\u201D]+");
    private static final Set<String> SMALL = Set.of("and", "or", "not");

    private SmallOperators() {}

    /// The typed text with them in capitals; empty where none stands outside quotation marks.
    public static Optional<String> raised(String typed) {
        String raised = PIECE.matcher(typed).replaceAll(piece -> raisedPiece(piece.group()));
        return raised.equals(typed) ? Optional.empty() : Optional.of(raised);
    }

    private static String raisedPiece(String piece) {
        return Matcher.quoteReplacement(
                SMALL.contains(piece) ? piece.toUpperCase(Locale.ROOT) : piece);
    }
}
