package org.armscope.cli.read;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.reference.WantedIssue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `wanted`
@Command(
        name = "wanted",
        mixinStandardHelpOptions = true,
        description = "Lists the issues that articles point to and that are not in the workspace.")
public final class WantedCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    public WantedCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    /// A missing issue as JSON names it.
    ///
    /// @param askedBy the articles that point to it
    record WantedRow(
            String publication,
            LocalDate dateFrom,
            LocalDate dateTo,
            int references,
            List<ArticleRow> askedBy) {

        static WantedRow of(WantedIssue wanted) {
            return new WantedRow(
                    wanted.publication(),
                    wanted.days().from(),
                    wanted.days().to(),
                    wanted.references(),
                    wanted.askedBy().stream().map(ArticleRow::of).toList());
        }
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            workspace.refreshAnnotations(progress);
            List<WantedIssue> wanted = workspace.wanted();
            progress.close();
            if (json) {
                JsonRows.print(terminal, wanted.stream().map(WantedRow::of).toList());
            } else if (wanted.isEmpty()) {
                terminal.out().println("No article points to an issue that is not here.");
            } else {
                wanted.forEach(issue -> terminal.out().println(line(issue)));
            }
        }
        return ExitCode.DONE;
    }

    /// `Monitor  29 Jan 2001  2 references, from a.txt, b.txt`.
    private static String line(WantedIssue issue) {
        String days = InWords.interval(issue.days().from(), issue.days().to(), Precision.DAYS);
        String files =
                issue.askedBy().stream()
                        .map(article -> ArticleLine.onOneLine(article.source().fileName()))
                        .collect(Collectors.joining(", "));
        return issue.publication()
                + "  "
                + days
                + "  "
                + issue.references()
                + (issue.references() == 1 ? " reference" : " references")
                + ", from "
                + files;
    }
}
