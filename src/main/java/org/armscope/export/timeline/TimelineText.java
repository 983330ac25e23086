package org.armscope.export.timeline;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.event.Hedge;
import org.armscope.article.InWords;
import org.jspecify.annotations.Nullable;

/// A timeline to read: an entry in a few lines, the earliest first.
public final class TimelineText {

    private static final String NEXT = "  ";
    private static final String DOT = " · ";

    private TimelineText() {}

    /// The entries, each with an empty line behind it, then what was shown.
    public static String of(List<TimelineRow> rows, Caption caption) {
        StringBuilder text = new StringBuilder();
        for (TimelineRow row : rows) {
            text.append(head(row)).append('\n');
            line(text, matter(row));
            line(text, "“" + row.sentence() + "”");
            line(text, row.saysSo().isEmpty() ? "" : "says: " + row.saysSo());
            line(text, article(row));
            text.append('\n');
        }
        String shown = caption.filter() + ": " + caption.count();
        return text.append(shown).append(".\n").toString();
    }

    private static void line(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            text.append(NEXT).append(line).append('\n');
        }
    }

    /// `7 Mar 2001 (derived from the issue)  delivery, delivered, reported (“reportedly”)`.
    private static String head(TimelineRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(row.entry().kind().word());
        if (row.entry().status() != null) {
            parts.add("status " + row.entry().status().word());
        }
        if (row.entry().hedge() != Hedge.ASSERTED) {
            String cue = row.cue();
            parts.add(row.entry().hedge().word() + (cue == null ? "" : " (“" + cue + "”)"));
        }
        return DayWords.withBasis(row.entry()) + NEXT + String.join(", ", parts);
    }

    private static String matter(TimelineRow row) {
        List<String> parts = new ArrayList<>();
        add(parts, row.parties());
        add(parts, String.join(", ", row.weapons()));
        add(parts, String.join("; ", row.sums()));
        return String.join(DOT, parts);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isEmpty()) {
            parts.add(part);
        }
    }

    /// `in digest of Monitor 7(46), 7 Mar 2001 (derived), a1b2c3d4e5f6`.
    private static String article(TimelineRow row) {
        String reference = InWords.reference(row.article().header());
        return "in "
                + (reference.isEmpty() ? "article" : TimelineRow.onOneLine(reference))
                + ", "
                + InWords.date(row.article().issueDate())
                + ", "
                + row.article().id();
    }
}
