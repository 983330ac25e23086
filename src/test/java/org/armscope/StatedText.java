package org.armscope;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.armscope.FactTable.Demand;

/// A digest's text, asked whether it states something, in any of the forms that English allows.
///
/// @param text head and body
/// @param headDate the date of the head as printed there, or the empty string
/// @param published the date of the source as far as it is known: what falls on that very date need
///     not be dated again
record StatedText(String text, String headDate, String published) {

    private static final String JOINT = "(?:-|, | and | to | or | through | until )";
    private static final Map<String, Integer> SCALES =
            Map.of(" trillion", 12, " billion", 9, " million", 6, " thousand", 3, "", 0);

    boolean states(Demand demand) {
        return switch (demand) {
            case Demand.Date(String place, String date) -> statesDate(date);
            case Demand.Name(String place, var spellings) ->
                    spellings.stream().anyMatch(this::contains);
            case Demand.Sum(String place, String amount) -> statesSum(amount);
        };
    }

    private boolean contains(String name) {
        return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private boolean statesDate(String date) {
        String year = date.substring(0, 4);
        if (!statesYear(year)) {
            return false;
        }
        if (published.startsWith(date) || date.equals(year)) {
            return true;
        }
        String month =
                Month.of(Integer.parseInt(date.substring(5, 7)))
                        .getDisplayName(TextStyle.FULL, Locale.US);
        return date.length() == 7
                ? text.contains(month)
                : statesDay(month, Integer.parseInt(date.substring(8)));
    }

    /// In full, by the date of the head, as a decade, or as the end of a range such as 1992-93.
    private boolean statesYear(String year) {
        return headDate.startsWith(year)
                || text.contains(year)
                || text.contains(year.substring(0, 3) + "0s")
                || finds("\\b\\d{4}-" + year.substring(2) + "\\b");
    }

    /// Alone or as one of several: March 6; March 1, 6; March 4-6; 4 to 6 March.
    private boolean statesDay(String month, int day) {
        return finds(month + " (?:\\d{1,2}" + JOINT + ")*" + day + "(?!\\d)")
                || finds("(?<!\\d)" + day + "(?:" + JOINT + "\\d{1,2})* " + month);
    }

    private boolean statesSum(String amount) {
        if (!amount.matches("\\d+(\\.\\d+)?")) {
            return text.contains(amount);
        }
        return SCALES.entrySet().stream()
                .map(scale -> inFigures(amount, scale.getValue()) + scale.getKey())
                .anyMatch(sum -> finds("(?<![\\d.,])" + Pattern.quote(sum) + "(?!\\d)"));
    }

    private static String inFigures(String amount, int scale) {
        BigDecimal value = new BigDecimal(amount).movePointLeft(scale).stripTrailingZeros();
        int decimals = Math.max(0, value.scale());
        return String.format(
                Locale.US,
                "%,." + decimals + "f",
                value.setScale(decimals, RoundingMode.UNNECESSARY));
    }

    private boolean finds(String regex) {
        return Pattern.compile(regex).matcher(text).find();
    }
}
