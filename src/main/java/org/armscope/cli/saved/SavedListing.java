package org.armscope.cli.saved;

import java.util.List;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.workspace.SavedSearches;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// The saved searches with their counts, as lines or as JSON.
final class SavedListing {

    private final Terminal terminal;
    private final WorkspaceOption where;

    SavedListing(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    /// A saved search as JSON names it.
    ///
    /// @param fresh how many articles came or changed since it was last looked at
    /// @param trouble why it cannot be counted, or null
    record Row(String name, String query, long articles, long fresh, @Nullable String trouble) {

        static Row of(SavedSearches.Counted counted) {
            return new Row(
                    counted.search().name(),
                    counted.search().query(),
                    counted.articles(),
                    counted.fresh(),
                    counted.trouble());
        }
    }

    int print(boolean asJson) throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            List<Row> rows = workspace.searches().list().stream().map(Row::of).toList();
            progress.close();
            if (asJson) {
                JsonRows.print(terminal, rows);
                return ExitCode.DONE;
            }
            if (rows.isEmpty()) {
                terminal.out()
                        .println(
                                "No saved searches yet; keep one with: armscope saved add NAME"
                                        + " QUERY");
            }
            rows.forEach(row -> terminal.out().println(line(row)));
        }
        return ExitCode.DONE;
    }

    /// `12 articles, 3 new  debts  debt korea:south`.
    private static String line(Row row) {
        String counts =
                row.trouble() == null
                        ? articles(row.articles()) + ", " + row.fresh() + " new"
                        : "cannot be counted: " + row.trouble();
        return counts + "  " + ArticleLine.onOneLine(row.name()) + "  " + row.query();
    }

    private static String articles(long n) {
        return n == 1 ? "1 article" : n + " articles";
    }
}
