package org.armscope.viewmodel.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armscope.article.ArticleSummary;
import org.armscope.viewmodel.DateNote;
import org.jspecify.annotations.Nullable;

/// What of an article's header would change, a line for each field.
final class HeaderChange {

    private HeaderChange() {}

    static List<String> of(ArticleSummary before, ArticleSummary after) {
        List<String> lines = new ArrayList<>();
        add(lines, "title", before.heading().text(), after.heading().text());
        add(lines, "author", before.header().author(), after.header().author());
        add(lines, "publication", before.header().publication(), after.header().publication());
        add(
                lines,
                "issue date",
                DateNote.of(before.issueDate()).inFull(),
                DateNote.of(after.issueDate()).inFull());
        return lines.isEmpty() ? List.of("header") : List.copyOf(lines);
    }

    private static void add(
            List<String> lines, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            lines.add(field + ": " + said(before) + " → " + said(after));
        }
    }

    private static String said(@Nullable String words) {
        return words == null || words.isBlank() ? "none" : words;
    }
}
