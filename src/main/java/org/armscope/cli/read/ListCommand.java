package org.armscope.cli.read;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list`
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the workspace's articles by date, each with what its date rests on.")
public final class ListCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    public ListCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            List<ArticleSummary> articles = workspace.articles();
            Set<ArticleId> missing = workspace.sources().missing();
            progress.close();
            if (json) {
                JsonRows.print(terminal, articles.stream().map(it -> row(it, missing)).toList());
            } else {
                print(articles, missing);
            }
        }
        return ExitCode.DONE;
    }

    /// What `list` says of an article besides what every verb does.
    ///
    /// @param sourceMissing true if its file was gone when it was last looked for
    private record SourceState(boolean sourceMissing) {}

    private static ArticleRow.With<SourceState> row(
            ArticleSummary article, Set<ArticleId> missing) {
        return new ArticleRow.With<>(
                ArticleRow.of(article), new SourceState(missing.contains(article.id())));
    }

    private void print(List<ArticleSummary> articles, Set<ArticleId> missing) {
        if (articles.isEmpty()) {
            terminal.out()
                    .println(
                            "No articles yet in "
                                    + where.folder().root()
                                    + "; add some with: armscope ingest FOLDER");
        }
        for (ArticleSummary article : articles) {
            terminal.out()
                    .println(
                            ArticleLine.of(article)
                                    + (missing.contains(article.id()) ? "  source missing" : ""));
            terminal.out().println("  " + ArticleLine.heading(article));
        }
    }
}
