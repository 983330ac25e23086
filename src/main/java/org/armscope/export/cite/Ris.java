package org.armscope.export.cite;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.jspecify.annotations.Nullable;

/// References as RIS, each line ended by carriage return and line feed. Month and day stand only
/// where the source prints them; else the date says what it rests on.
public final class Ris {

    private static final Map<String, String> TYPES =
            Map.of(
                    "article-journal", "JOUR",
                    "article-magazine", "MGZN",
                    "article-newspaper", "NEWS",
                    "webpage", "ELEC");

    private Ris() {}

    /// One record each; empty for no references.
    public static String of(List<Reference> references) {
        return references.stream().map(Ris::record).collect(Collectors.joining());
    }

    private static String record(Reference reference) {
        StringBuilder lines = new StringBuilder();
        put(lines, "TY", TYPES.getOrDefault(reference.type(), "GEN"));
        put(lines, "ID", reference.id());
        put(lines, "TI", reference.markedTitle().orElse(null));
        reference.authors().forEach(name -> put(lines, "AU", name));
        put(lines, "T2", reference.container());
        put(lines, "PB", reference.publisher());
        put(lines, "VL", reference.volume());
        put(lines, "IS", reference.issue());
        reference.dated().ifPresent(date -> date(lines, date));
        put(lines, "UR", reference.url());
        put(lines, "LA", reference.language());
        reference.notes().forEach(note -> put(lines, "N1", note));
        return lines.append("ER  - \r\n").toString();
    }

    private static void date(StringBuilder lines, IssueDate date) {
        int year = date.from().getYear();
        put(lines, "PY", year);
        if (date.basis() == IssueDate.Basis.PRINTED && date.precision() == Precision.DAY) {
            put(
                    lines,
                    "DA",
                    "%d/%02d/%02d/"
                            .formatted(
                                    year,
                                    date.from().getMonthValue(),
                                    date.from().getDayOfMonth()));
        } else if (date.basis() == IssueDate.Basis.PRINTED && date.precision() == Precision.MONTH) {
            put(lines, "DA", "%d/%02d//".formatted(year, date.from().getMonthValue()));
        } else if (date.basis() == IssueDate.Basis.PRINTED) {
            put(lines, "DA", year + "///" + DatesInWords.words(date));
        } else {
            put(lines, "DA", year + "///" + DatesInWords.mark(date));
        }
    }

    private static void put(StringBuilder lines, String tag, @Nullable Object value) {
        if (value != null) {
            lines.append(tag).append("  - ").append(OneLine.of(value.toString())).append("\r\n");
        }
    }
}
