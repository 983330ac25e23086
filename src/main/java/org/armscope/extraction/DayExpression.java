package org.armscope.extraction;

import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armscope.text.MonthNames;
import org.armscope.text.Span;

/// A month with its first day or run of days: `June 2`, `May 28-30`, `May 30-June 2`,
/// `30 September`. The search starts from the figures, which are rare, and so reads little.
///
/// @param month that a further day in a list would belong to
record DayExpression(Span span, MonthDay first, MonthDay last, Month month) {

    private static final int LONGEST_MONTH = 9;
    private static final String SUFFIX = "(?:st|nd|rd|th)?(?![\\p{L}\\d]|[.,]\\d)";
    private static final Pattern AFTER_MONTH =
            Pattern.compile(
                    "(\\d{1,2})"
                            + SUFFIX
                            + "(?:[-–—](?:(\\p{Lu}\\p{L}{2,8})\\.?[\\s\\u00A0])?(\\d{1,2})"
                            + SUFFIX
                            + ")?");
    private static final Pattern BEFORE_MONTH =
            Pattern.compile(
                    "(\\d{1,2})(?:[-–—](\\d{1,2}))?(?:st|nd|rd|th)?[\\s\\u00A0]{1,2}"
                            + "(\\p{Lu}\\p{L}{2,8})(?!\\p{L})");

    /// The expression whose first figures begin at `figures`, inside `[from, to)` of the text.
    static Optional<DayExpression> at(String text, int figures, int from, int to) {
        Optional<DayExpression> monthFirst = monthFirst(text, figures, from, to);
        return monthFirst.isPresent() ? monthFirst : dayFirst(text, figures, to);
    }

    private static Optional<DayExpression> monthFirst(String text, int figures, int from, int to) {
        int wordEnd = wordEndBefore(text, figures, from);
        int start = wordEnd;
        while (start > from
                && wordEnd - start <= LONGEST_MONTH
                && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (start == wordEnd || !Character.isUpperCase(text.charAt(start))) {
            return Optional.empty();
        }
        Optional<Month> month = MonthNames.find(text.substring(start, wordEnd));
        Matcher m = AFTER_MONTH.matcher(text).region(figures, to).useTransparentBounds(true);
        if (month.isEmpty() || !m.lookingAt()) {
            return Optional.empty();
        }
        Month lastMonth =
                m.group(2) == null ? month.get() : MonthNames.find(m.group(2)).orElse(month.get());
        String last = m.group(3) == null ? m.group(1) : m.group(3);
        return of(new Span(start, m.end()), month.get(), m.group(1), lastMonth, last);
    }

    /// Where the word before the figures ends, its full stop left out; `figures` if none does.
    private static int wordEndBefore(String text, int figures, int from) {
        int at = figures;
        while (at > from && figures - at < 2 && isSpace(text.charAt(at - 1))) {
            at--;
        }
        if (at == figures) {
            return from;
        }
        return at > from && text.charAt(at - 1) == '.' ? at - 1 : at;
    }

    private static Optional<DayExpression> dayFirst(String text, int figures, int to) {
        Matcher m = BEFORE_MONTH.matcher(text).region(figures, to).useTransparentBounds(true);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String last = m.group(2) == null ? m.group(1) : m.group(2);
        return MonthNames.find(m.group(3))
                .flatMap(month -> of(new Span(figures, m.end()), month, m.group(1), month, last));
    }

    private static Optional<DayExpression> of(
            Span span, Month firstMonth, String first, Month lastMonth, String last) {
        Optional<MonthDay> from = day(firstMonth, first);
        Optional<MonthDay> to = day(lastMonth, last);
        return from.isPresent() && to.isPresent()
                ? Optional.of(new DayExpression(span, from.get(), to.get(), lastMonth))
                : Optional.empty();
    }

    /// The day, or empty if no such month has so many days.
    static Optional<MonthDay> day(Month month, String figures) {
        int day = Integer.parseInt(figures);
        return day >= 1 && day <= month.maxLength()
                ? Optional.of(MonthDay.of(month, day))
                : Optional.empty();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
