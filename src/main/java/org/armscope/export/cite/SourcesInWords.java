package org.armscope.export.cite;

import java.util.List;
import java.util.stream.Collectors;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.article.Precision;

/// The newspapers that an article cites, as a citation names them: `Segodnya, 10 February 2001`.
public final class SourcesInWords {

    private SourcesInWords() {}

    /// A source as a sentence cites it.
    ///
    /// @param text the article's whole text
    public static String of(SourceCitation source, String text) {
        String outlets =
                source.outlets().isEmpty()
                        ? "[outlet lost from the text]"
                        : source.outlets().stream()
                                .map(Outlet::printed)
                                .collect(Collectors.joining(", "));
        String dates =
                source.dates().stream()
                        .map(date -> date(date, text))
                        .collect(Collectors.joining(" and "));
        return OneLine.of(dates.isEmpty() ? outlets : outlets + ", " + dates);
    }

    /// Those that surely support something inside a stretch of text, given by its citations.
    public static List<String> all(List<SourceCitation> sources, String text) {
        return sources.stream().map(source -> of(source, text)).distinct().toList();
    }

    /// Where nothing tells the year, the date as printed.
    private static String date(CitedDate date, String text) {
        DayRange days = date.days();
        if (days == null) {
            return date.span().in(text) + " [year not known]";
        }
        Precision precision =
                date.value().matches("\\d{4}-\\d{2}") ? Precision.MONTH : Precision.DAY;
        String words = DatesInWords.words(days.from(), days.to(), precision);
        return words.replaceFirst("^between (.*) and ", "$1–");
    }
}
