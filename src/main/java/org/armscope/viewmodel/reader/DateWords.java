package org.armscope.viewmodel.reader;

import org.armscope.annotation.DayRange;
import org.armscope.annotation.TemporalExpression;
import org.armscope.annotation.TemporalExpression.Direction;
import org.armscope.article.InWords;
import org.armscope.article.Precision;

/// What a date's value rests on, in words.
final class DateWords {

    private DateWords() {}

    /// As precise as the value itself: `May 1999`, not its first and last day.
    static String brief(String value, DayRange days) {
        Precision precision =
                value.matches("\\d{4}")
                        ? Precision.YEAR
                        : value.matches("\\d{4}-\\d{2}") ? Precision.MONTH : Precision.DAYS;
        return InWords.interval(days.from(), days.to(), precision);
    }

    static String anchor(TemporalExpression date) {
        return switch (date.anchor()) {
            case TEXT -> "nothing else: the words say it all";
            case ISSUE -> "the issue date" + day(date) + side(date.direction());
            case EARLIER_DATE -> "a date earlier in the text" + day(date) + side(date.direction());
            case MISSING -> "a date that the text does not give";
        };
    }

    private static String day(TemporalExpression date) {
        return date.anchorDay() == null ? "" : ", " + Cards.inWords(DayRange.of(date.anchorDay()));
    }

    private static String side(Direction direction) {
        return switch (direction) {
            case BEFORE -> ", backwards";
            case AFTER -> ", forwards";
            case AROUND, NONE -> "";
        };
    }
}
