package org.armscope.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armscope.query.Token.Kind;

/// Knows how designations begin, so that `t 80` is read as one: the letters may be typed in any
/// case, except those that are also English words, which want a capital.
///
/// @param anyCase in lower case
/// @param capital in lower case
record Designations(Set<String> anyCase, Set<String> capital) {

    /// Up to three digits and what may follow them, as in `80U`; four would be a year.
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(-?\\p{L}[\\p{L}0-9]*)?");

    Designations {
        anyCase = Set.copyOf(anyCase);
        capital = Set.copyOf(capital);
    }

    static Designations load() {
        try (InputStream in = Designations.class.getResourceAsStream("designations.txt");
                BufferedReader reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
            return new Designations(prefixes(lines, false), prefixes(lines, true));
        } catch (IOException e) {
            throw new UncheckedIOException("The program lacks its list of designations.", e);
        }
    }

    private static Set<String> prefixes(List<String> lines, boolean capital) {
        return lines.stream()
                .map(line -> line.split("\\s+", 2))
                .filter(columns -> capital == (columns.length > 1))
                .map(columns -> columns[0].toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /// The tokens with each prefix and number that stand side by side made one word.
    List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            Token before = joined.isEmpty() ? null : joined.getLast();
            if (before != null
                    && before.atom() instanceof Query.Word(String prefix)
                    && token.atom() instanceof Query.Word(String number)
                    && isDesignation(prefix, number)) {
                joined.set(
                        joined.size() - 1,
                        new Token(
                                Kind.ATOM,
                                before.span().cover(token.span()),
                                new Query.Word(prefix + "-" + number),
                                0));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private boolean isDesignation(String prefix, String number) {
        String lower = prefix.toLowerCase(Locale.ROOT);
        boolean known =
                anyCase.contains(lower)
                        || (capital.contains(lower) && Character.isUpperCase(prefix.charAt(0)));
        return known && NUMBER.matcher(number).matches();
    }
}
