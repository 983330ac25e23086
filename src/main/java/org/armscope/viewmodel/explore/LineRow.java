package org.armscope.viewmodel.explore;

import java.time.LocalDate;
import java.util.List;
import org.armscope.article.IssueDate;
import org.armscope.query.ConcordanceLine;
import org.armscope.viewmodel.DateNote;
import org.jspecify.annotations.Nullable;

/// One match in its context as the concordance shows it.
///
/// @param reference where the article appeared, for a digest beginning `digest of`; may be empty
/// @param day the best day of the article's date, to sort by; null where it has none
public record LineRow(
        ConcordanceLine line,
        DateNote date,
        @Nullable LocalDate day,
        String reference,
        String heading) {

    /// All of it in one sentence, for a screen reader.
    public String spoken() {
        return line.left() + " " + line.match() + " " + line.right() + ", " + reference;
    }

    /// The columns, the article and where in its text the match stands included.
    List<String> cells() {
        return List.of(
                date.words(),
                basis(),
                reference,
                heading,
                line.left(),
                line.match(),
                line.right(),
                line.article().toString(),
                String.valueOf(line.span().start()),
                String.valueOf(line.span().end()));
    }

    /// What the date rests on; empty where there is none.
    private String basis() {
        return day == null ? "" : date.isTagged() ? date.tag() : IssueDate.Basis.PRINTED.word();
    }

    /// The columns with tabs between them, as a table takes them.
    public String tabbed() {
        return String.join("\t", date.inFull(), reference, line.left(), line.match(), line.right());
    }
}
