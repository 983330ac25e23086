package org.armscope.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why an article answers one part of a query.
///
/// @param asked the part
/// @param field what kind of name it found, or null where it asks for no name
/// @param name the canonical name it found, or null likewise
/// @param printed the words of the text that match, each form once in the order of the text; empty
///     where the header answers
/// @param times how often they stand there
public record Reason(
        Query asked,
        @Nullable FieldName field,
        @Nullable String name,
        List<String> printed,
        int times) {

    private static final String ANY = "*";

    public Reason {
        printed = List.copyOf(printed);
    }

    /// In words: `Sergeev: person Igor Sergeev, by alias Sergeyev`.
    public String say() {
        if (field == null || name == null) {
            return printed.isEmpty()
                    ? PlainWords.say(asked)
                    : QueryPrinter.print(asked) + ": " + String.join(", ", printed) + often();
        }
        String value = asked instanceof Query.Field named ? named.value() : ANY;
        String what = value.equals(ANY) ? "any" : value;
        List<String> aliases = printed.stream().filter(form -> !isPart(form)).toList();
        return what
                + ": "
                + field.label()
                + " "
                + name
                + (aliases.isEmpty() ? "" : ", by alias " + String.join(", ", aliases))
                + often();
    }

    private String often() {
        return times > 1 ? ", " + times + " times" : "";
    }

    /// True for words of the name itself.
    private boolean isPart(String form) {
        return Arrays.asList(letters(String.valueOf(name)).split(" "))
                .containsAll(Arrays.asList(letters(form).split(" ")));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]s\\b", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
