package org.armscope.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.armscope.article.ArticleSummary;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list`
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the workspace's articles by date, each with what its date rests on.")
final class ListCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    ListCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            List<ArticleSummary> articles = workspace.articles();
            progress.close();
            if (json) {
                JsonRows.print(terminal, articles.stream().map(ArticleRow::of).toList());
            } else {
                print(articles);
            }
        }
        return Cli.DONE;
    }

    private void print(List<ArticleSummary> articles) {
        if (articles.isEmpty()) {
            terminal.out()
                    .println(
                            "No articles yet in "
                                    + where.folder().root()
                                    + "; add some with: armscope ingest FOLDER");
        }
        for (ArticleSummary article : articles) {
            terminal.out().println(ArticleLine.of(article));
            terminal.out().println("  " + ArticleLine.heading(article));
        }
    }
}
