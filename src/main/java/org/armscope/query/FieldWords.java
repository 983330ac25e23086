package org.armscope.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;

/// Says in plain English what a field asks for, for example `weapon T-80 with its variants` or
/// `dated 1999 to March 2001`.
final class FieldWords {

    private FieldWords() {}

    static String say(Query.Field asked) {
        String what = what(asked.field());
        String value = asked.value();
        if (asked.field() == FieldName.KIND) {
            return "only " + value + "s";
        }
        if (asked.field().isOfWork()) {
            return own(asked.field(), value);
        }
        if (asked.field().isOfEvents()) {
            return choice(asked.field(), value);
        }
        if (value.equals("*")) {
            return "any " + what;
        }
        if (value.indexOf('*') >= 0 || value.indexOf('?') >= 0) {
            return what + " with a name like " + value;
        }
        if (asked.field() == FieldName.WEAPON) {
            return what + " " + value + (asked.exact() ? " alone" : " with its variants");
        }
        return asked.exact() ? what + " exactly " + value : what + " " + value;
    }

    /// `tagged debt/barter`, `not read yet`.
    private static String own(FieldName field, String value) {
        boolean any = value.equals("*");
        return switch (field) {
            case TAG -> any ? "with any tag" : "tagged " + value;
            case NOTE -> any ? "with a note" : "with a note that says " + value;
            case STAR -> value.equals("no") ? "without a star" : "with a star";
            default ->
                    switch (value) {
                        case "unread" -> "not read yet";
                        case "reading" -> "begun to be read";
                        default -> "read";
                    };
        };
    }

    private static String what(FieldName field) {
        return switch (field) {
            case CLASS -> "weapon of the class";
            case FAMILY -> "weapon of the family";
            default -> field.label();
        };
    }

    /// `event offer`, `status denied`, `about South Korea`.
    private static String choice(FieldName field, String value) {
        if (value.equals("*")) {
            return field == FieldName.KOREA ? "about any Korea or none" : "any " + field.label();
        }
        if (field != FieldName.KOREA) {
            return field.label() + " " + value;
        }
        return switch (value) {
            case "south" -> "about South Korea";
            case "north" -> "about North Korea";
            case "both" -> "about both Koreas";
            case "peninsula" -> "about the Korean peninsula";
            case "none" -> "about no Korea";
            default -> "about a Korea, unclear which";
        };
    }

    static String say(Query.NumberRange range) {
        String what = range.field().label() + " ";
        if (range.from() == null || range.to() == null) {
            return what
                    + (range.from() == null ? "up to " + range.to() : range.from() + " and higher");
        }
        return what
                + range.from()
                + (Objects.equals(range.from(), range.to()) ? "" : " to " + range.to());
    }

    static String say(Query.DateRange range) {
        String what = range.field() == FieldName.WHEN ? "telling of " : "dated ";
        String printed = DateForm.print(range);
        int dots = printed.indexOf("..");
        if (dots < 0) {
            return what + date(printed);
        }
        String from = printed.substring(0, dots);
        String to = printed.substring(dots + 2);
        if (from.isEmpty()) {
            return what + "any time until " + date(to);
        }
        return what + date(from) + (to.isEmpty() ? " or later" : " to " + date(to));
    }

    /// A date as the printer writes it, in words: `March 2001`.
    private static String date(String printed) {
        return switch (printed.length()) {
            case 4 -> printed;
            case 7 -> month(YearMonth.parse(printed));
            default -> {
                LocalDate day = LocalDate.parse(printed);
                yield day.getDayOfMonth() + " " + month(YearMonth.from(day));
            }
        };
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + " "
                + month.getYear();
    }
}
