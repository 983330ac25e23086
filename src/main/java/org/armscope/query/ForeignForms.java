package org.armscope.query;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armscope.query.Mistake.Fix;
import org.armscope.text.Span;

/// What other query languages know and this one would read as something else: it is refused, with
/// the way to say it here.
final class ForeignForms {

    private static final int USUAL_DISTANCE = 10;

    private static final Pattern NEAR =
            Pattern.compile("NEAR|NEAR[0-9]+|NEAR/.*|(?i:near/[0-9]+)", Pattern.DOTALL);
    private static final Pattern OPEN_WORD = Pattern.compile("[\\p{L}\\p{N}]\\*|\\*[\\p{L}\\p{N}]");
    private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT");
    private static final Pattern PIECE = Pattern.compile("-?=?(?:\"[^\"]*\"|[^\\s()\"]+)");

    private static final Pattern EVENT_FIELD =
            Pattern.compile(
                    Arrays.stream(FieldName.values())
                            .filter(FieldName::mayStandInEvent)
                            .map(FieldName::word)
                            .collect(Collectors.joining("|", "\\b(?i:", "):")));

    private ForeignForms() {}

    /// Refuses a NEAR that says no number, or says it otherwise.
    static void refuseNear(String word, Span span) throws Mistake {
        if (NEAR.matcher(word).matches()) {
            String digits = word.replaceAll("[^0-9]", "");
            throw new Mistake(
                    span,
                    "NEAR takes the most words that may stand between, as in NEAR/10; the word"
                            + " itself is written in small letters.",
                    new Fix(span, "NEAR/" + (digits.isEmpty() ? USUAL_DISTANCE : digits)));
        }
    }

    /// Refuses a phrase with a word left open.
    ///
    /// @param inside what stands between its quotation marks
    /// @param phrase where it stands in the typed text, quotation marks and all
    static void refuseOpenWord(String inside, List<String> words, int slop, Span phrase)
            throws Mistake {
        Matcher star = OPEN_WORD.matcher(inside);
        if (!star.find()) {
            return;
        }
        String reason =
                "Between quotation marks * stands for no letters; NEAR joins words with *, in"
                        + " either order.";
        List<String> pieces = List.of(inside.strip().split("[\\s\\p{Z}]+"));
        int at = phrase.start() + 1 + inside.indexOf('*', star.start());
        Span here = new Span(at, at + 1);
        throw pieces.size() == 2 && words.size() == 2
                ? new Mistake(here, reason, new Fix(phrase, String.join(near(slop), pieces)))
                : Mistake.superfluous(here, reason);
    }

    private static String near(int slop) {
        return " NEAR/" + slop + " ";
    }

    /// Refuses a `*` directly behind a closing quotation mark.
    static void refuseStarBehind(String text, int end) throws Mistake {
        if (end < text.length() && text.charAt(end) == '*') {
            throw Mistake.superfluous(
                    new Span(end, end + 1),
                    "A * belongs to the letters of a word; behind quotation marks it stands for"
                            + " nothing.");
        }
    }

    /// Refuses a field before a bracket: several words in it are one name, or alternatives.
    ///
    /// @param start where the field begins
    /// @param bracket where the bracket stands
    static Mistake fieldOfBracket(FieldName field, String text, int start, int bracket) {
        int end = closing(text, bracket);
        String inside = text.substring(bracket + 1, end).strip();
        Span whole = new Span(start, Math.min(end + 1, text.length()));
        String reason =
                field.word()
                        + ": takes what stands directly behind it: a name of several words in"
                        + " quotation marks, alternatives each behind a "
                        + field.word()
                        + ": of their own.";
        if (inside.isEmpty()) {
            return Mistake.superfluous(whole, reason);
        }
        boolean plain = inside.chars().noneMatch(c -> "()\":=*?-".indexOf(c) >= 0);
        boolean one = plain && !OPERATOR.matcher(inside).find();
        String instead =
                one
                        ? field.word() + ":\"" + inside + "\""
                        : "("
                                + PIECE.matcher(inside).replaceAll(m -> asked(field, m.group()))
                                + ")";
        return new Mistake(whole, reason, new Fix(whole, instead));
    }

    private static String asked(FieldName field, String piece) {
        if (OPERATOR.matcher(piece).matches() || piece.indexOf(':') >= 0) {
            return Matcher.quoteReplacement(piece);
        }
        boolean negated = piece.startsWith("-");
        return Matcher.quoteReplacement(
                (negated ? "-" : "") + field.word() + ":" + piece.substring(negated ? 1 : 0));
    }

    /// Refuses the word `event` with blanks before a bracket in which fields of one event stand:
    /// with words alone it is a word and a group.
    ///
    /// @param start where the word begins
    /// @param end where it ends
    static void refuseEventApart(String text, int start, int end) throws Mistake {
        int bracket = end;
        while (bracket < text.length() && WordForm.isSpace(text.charAt(bracket))) {
            bracket++;
        }
        if (bracket == end
                || bracket == text.length()
                || text.charAt(bracket) != '('
                || !text.substring(start, end).equalsIgnoreCase(FieldName.EVENT.word())) {
            return;
        }
        String inside = text.substring(bracket + 1, closing(text, bracket)).strip();
        if (inside.equals("*") || EVENT_FIELD.matcher(inside).find()) {
            throw new Mistake(
                    new Span(start, bracket + 1),
                    "The bracket of event( ) stands directly behind the word; the word itself"
                            + " before a bracket is written \"event\".",
                    new Fix(new Span(end, bracket), ""));
        }
    }

    /// Where the bracket closes, or the end of the text.
    private static int closing(String text, int bracket) {
        int open = 0;
        for (int i = bracket; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return text.length();
    }
}
