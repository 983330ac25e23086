package org.armscope.cli.read;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.cli.argument.ArticleChoice;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `show ARTICLE`
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Prints an article's text, exactly as its file decodes to, or what was found in"
                        + " it.")
public final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(
            paramLabel = "ARTICLE",
            description = "An id, the beginning of one, or a file name ('list' shows them).")
    private String named = "";

    @Option(
            names = "--annotations",
            description = "Print the annotations instead, with offsets in code points.")
    private boolean annotations;

    @Option(
            names = "--json",
            description =
                    "Print one JSON array: the article with its text, or a row an annotation.")
    private boolean json;

    public ShowCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    /// The text beside the article's own fields.
    record TextRow(String text) {}

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            Optional<ArticleSummary> found = ArticleChoice.of(terminal, workspace, named);
            progress.close();
            if (found.isEmpty()) {
                return ExitCode.WRONG_USAGE;
            }
            ArticleSummary summary = found.get();
            Article article = workspace.article(summary.id());
            if (annotations) {
                new AnnotationPrinter(terminal)
                        .print(summary, article, workspace.annotations(article), json);
            } else if (json) {
                JsonRows.print(
                        terminal,
                        List.of(
                                new ArticleRow.With<>(
                                        ArticleRow.of(summary), new TextRow(article.text()))));
            } else {
                terminal.out().print(article.text());
                if (!article.text().endsWith("\n")) {
                    terminal.out().println();
                }
            }
            return ExitCode.DONE;
        }
    }
}
