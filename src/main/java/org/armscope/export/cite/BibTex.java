package org.armscope.export.cite;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.jspecify.annotations.Nullable;

/// References as BibTeX, in UTF-8. Month and day stand only where the source prints them; titles
/// and names are kept from being recased or taken apart by braces of their own.
public final class BibTex {

    private BibTex() {}

    /// One entry each, with a blank line between them; empty for no references.
    public static String of(List<Reference> references) {
        return references.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Reference reference) {
        Map<String, String> fields = new LinkedHashMap<>();
        String place = reference.type().startsWith("article") ? "journal" : "howpublished";
        reference.markedTitle().ifPresent(title -> fields.put("title", braced(title)));
        if (!reference.authors().isEmpty()) {
            fields.put(
                    "author",
                    reference.authors().stream()
                            .map(BibTex::braced)
                            .collect(Collectors.joining(" and ")));
        }
        put(fields, place, reference.container());
        put(fields, "publisher", reference.publisher());
        put(fields, "volume", reference.volume());
        put(fields, "number", reference.issue());
        reference.dated().ifPresent(date -> date(fields, date));
        if (reference.url() != null) {
            fields.put("url", url(reference.url()));
        }
        put(fields, "language", reference.language());
        put(fields, "note", reference.notes().isEmpty() ? null : note(reference));
        String kind = place.equals("journal") ? "article" : "misc";
        StringBuilder entry = new StringBuilder("@" + kind + "{" + reference.id());
        fields.forEach((name, value) -> entry.append(",\n  %s = {%s}".formatted(name, value)));
        return entry.append("\n}\n").toString();
    }

    private static void date(Map<String, String> fields, IssueDate date) {
        int from = date.from().getYear();
        int to = date.to().getYear();
        fields.put("year", from == to ? Integer.toString(from) : from + "--" + to);
        boolean month = date.precision() == Precision.MONTH || date.precision() == Precision.DAY;
        if (date.basis() == IssueDate.Basis.PRINTED && month) {
            fields.put("month", Integer.toString(date.from().getMonthValue()));
            if (date.precision() == Precision.DAY) {
                fields.put("day", Integer.toString(date.from().getDayOfMonth()));
            }
        } else if (date.precision() == Precision.MONTHS) {
            fields.put("month", months(date.from().getMonth(), date.to().getMonth()));
        }
    }

    private static String months(Month from, Month to) {
        return name(from) + "--" + name(to);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String note(Reference reference) {
        return String.join(". ", reference.notes());
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, escape(value.toString()));
        }
    }

    private static String braced(String words) {
        return "{" + escape(words) + "}";
    }

    /// Braces are spelled out: BibTeX counts them even behind a backslash.
    private static String escape(String words) {
        String line = OneLine.of(words);
        StringBuilder safe = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '{' -> safe.append("\\textbraceleft{}");
                case '}' -> safe.append("\\textbraceright{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '$', '%', '&', '#', '_' -> safe.append('\\').append(c);
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /// An address stands as it is, since it is read verbatim; what would end the field is encoded.
    private static String url(String address) {
        return OneLine.of(address)
                .replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace(" ", "%20");
    }
}
