package org.armscope.cli.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.armscope.annotation.mark.Anchored;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.Basket;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `excerpts list`
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the excerpts in their order.")
final class ExcerptsListCommand implements Callable<Integer> {

    /// So many letters of an id tell one excerpt from others.
    private static final int SHORT = 8;

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    ExcerptsListCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            progress.close();
            Basket basket = workspace.notebook().basket();
            List<Object> rows = new ArrayList<>();
            for (Excerpt excerpt : basket.excerpts()) {
                Article article = workspace.article(excerpt.article());
                Anchored place = basket.place(excerpt, article);
                if (json) {
                    rows.add(
                            new ArticleRow.With<>(
                                    ArticleRow.of(ArticleSummary.of(article)),
                                    ExcerptRow.of(excerpt, article, place)));
                } else {
                    print(excerpt, article, place);
                }
            }
            if (json) {
                JsonRows.print(terminal, rows);
            } else if (basket.excerpts().isEmpty()) {
                terminal.out().println("No excerpts yet; put some in with: armscope excerpts add");
            }
        }
        return ExitCode.DONE;
    }

    private void print(Excerpt excerpt, Article article, Anchored place) {
        terminal.out().println(ArticleLine.of(ArticleSummary.of(article)));
        boolean digest = ArticleSummary.of(article).isDigest();
        terminal.out()
                .println(
                        "  "
                                + (digest ? "[digest] " : "")
                                + "\""
                                + ArticleLine.onOneLine(excerpt.anchor().exact())
                                + "\""
                                + standing(place)
                                + "  excerpt "
                                + excerpt.id().substring(0, SHORT));
        if (!excerpt.tags().isEmpty()) {
            terminal.out()
                    .println(
                            "  tags: "
                                    + excerpt.tags().stream()
                                            .map(Tag::path)
                                            .map(ArticleLine::onOneLine)
                                            .collect(Collectors.joining(", ")));
        }
        if (!excerpt.note().isEmpty()) {
            terminal.out().println("  note: " + ArticleLine.onOneLine(excerpt.note()));
        }
    }

    private static String standing(Anchored place) {
        return switch (place) {
            case Anchored.InPlace _, Anchored.ByQuote _ -> "";
            case Anchored.Moved _ -> "  (moved: the text has changed)";
            case Anchored.Orphan _ -> "  (these words are no longer in the text)";
        };
    }
}
