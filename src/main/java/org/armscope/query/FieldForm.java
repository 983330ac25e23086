package org.armscope.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.armscope.annotation.mark.Tag;
import org.armscope.query.Mistake.Fix;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads what follows the colon of a field, or the `=` of an exact word.
///
/// @param field null for an exact word
/// @param value as typed, without quotation marks
/// @param exact true behind a `=`
/// @param span where `value` stands in the typed text
/// @param whole the field with its value
record FieldForm(
        @Nullable FieldName field,
        String value,
        boolean quoted,
        boolean exact,
        Span span,
        Span whole) {

    private static final int MOST_DIGITS = 6;

    /// The atom, or null for an exact word that is punctuation only.
    @Nullable Query atom() throws Mistake {
        if (field == null) {
            return exactWord();
        }
        if (field.takes() == FieldName.Values.NAME) {
            return name(field);
        }
        if (exact) {
            throw Mistake.superfluous(
                    equalsSign(),
                    "Only names take a =; leave it out before a " + field.label() + ".");
        }
        String plain = value.strip();
        if (plain.isEmpty()) {
            throw missing(field);
        }
        return switch (field.takes()) {
            case DATE -> DateForm.read(field, plain, span(plain));
            case NUMBER -> number(field, plain, span(plain));
            case CHOICE -> choice(field, plain, span(plain));
            case OWN -> own(field, plain);
            case NAME -> throw new IllegalStateException("names were read above");
        };
    }

    private @Nullable Query exactWord() throws Mistake {
        String words = words("");
        if (words.isEmpty()) {
            return null;
        }
        if (!quoted) {
            forbid('*', "A word behind = stands for itself alone and takes no *.");
            forbid('?', "A word behind = stands for itself alone and takes no ?.");
            forbid('~', "A word behind = stands for itself alone and takes no ~.");
        }
        return new Query.Exact(words);
    }

    private Query name(FieldName name) throws Mistake {
        if (!quoted) {
            forbid('~', "The value of a field takes no ~; use * or ? for letters left open.");
        }
        String words = words("*?");
        if (words.isEmpty()) {
            throw missing(name);
        }
        boolean open = words.indexOf('*') >= 0 || words.indexOf('?') >= 0;
        if (open && exact) {
            throw Mistake.superfluous(
                    equalsSign(), "A name is either exact or has * or ? in it, not both.");
        }
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            if (words.indexOf('?') >= 0) {
                throw new Mistake(
                        span,
                        "A pattern with * or ? needs at least one letter or digit.",
                        new Fix(span, "*"));
            }
            words = "*";
        }
        return new Query.Field(name, words, exact);
    }

    /// The words without the punctuation around them.
    private String words(String kept) {
        return Arrays.stream(value.split("[\\s\\p{Z}]+"))
                .map(word -> WordForm.trim(word, kept))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void forbid(char sign, String reason) throws Mistake {
        int at = value.indexOf(sign);
        if (at >= 0) {
            int end = sign == '~' ? span.end() : span.start() + at + 1;
            throw Mistake.superfluous(new Span(span.start() + at, end), reason);
        }
    }

    private Span equalsSign() {
        int at = span.start() - (quoted ? 2 : 1);
        return new Span(at, at + 1);
    }

    private Span span(String plain) {
        int start = span.start() + value.indexOf(plain);
        return new Span(start, start + plain.length());
    }

    private Mistake missing(FieldName name) {
        return Mistake.superfluous(whole, complaint(name));
    }

    /// What to say where nothing stands behind the colon.
    static String complaint(FieldName name) {
        return "A value is missing directly behind "
                + name.word()
                + ":, as in "
                + name.example()
                + ".";
    }

    private Query number(FieldName name, String plain, Span at) throws Mistake {
        int dots = plain.indexOf("..");
        String from = dots < 0 ? plain : plain.substring(0, dots);
        String to = dots < 0 ? plain : plain.substring(dots + 2);
        boolean wrong = !isNumber(from) || !isNumber(to) || (from.isEmpty() && to.isEmpty());
        if (wrong) {
            String figures = plain.replaceAll("[^0-9]", "");
            throw new Mistake(
                    at,
                    "The " + name.label() + " is a number, as in " + name.example() + ", or 5..7.",
                    figures.isEmpty() || figures.length() > MOST_DIGITS
                            ? null
                            : new Fix(at, figures));
        }
        Query.NumberRange range = new Query.NumberRange(name, parsed(from), parsed(to));
        if (range.from() != null && range.to() != null && range.to() < range.from()) {
            throw new Mistake(
                    at, "This range ends before it begins.", new Fix(at, to + ".." + from));
        }
        return range;
    }

    /// A tag as tags are written, or words with single blanks between them.
    private Query own(FieldName name, String plain) throws Mistake {
        String words =
                name == FieldName.TAG
                        ? Tag.typed(plain).map(Tag::path).orElse("")
                        : plain.replaceAll("[\\s\\p{Z}]+", " ");
        if (words.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '*')) {
            throw missing(name);
        }
        return new Query.Field(name, words, false);
    }

    private static boolean isNumber(String text) {
        return text.length() <= MOST_DIGITS
                && text.chars().allMatch(c -> WordForm.isAsciiDigit((char) c));
    }

    private static @Nullable Integer parsed(String digits) {
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    private static String subject(FieldName name) {
        return switch (name) {
            case KOREA -> "Korea";
            case READ -> "The reading state";
            default -> "The " + name.label();
        };
    }

    private Query choice(FieldName name, String plain, Span at) throws Mistake {
        List<String> choices = name.choices();
        String lower = plain.toLowerCase(Locale.ROOT);
        boolean any = name.isOfEvents() && plain.equals("*");
        if (!any && !choices.contains(lower)) {
            String last = choices.getLast();
            String others = String.join(", ", choices.subList(0, choices.size() - 1));
            throw new Mistake(
                    at,
                    subject(name)
                            + " is "
                            + (choices.size() == 2 ? "either " : "one of ")
                            + others
                            + " or "
                            + last
                            + ".",
                    Spelling.nearest(lower, choices).map(word -> new Fix(at, word)).orElse(null));
        }
        return new Query.Field(name, lower, false);
    }
}
