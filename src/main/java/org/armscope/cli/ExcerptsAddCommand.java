package org.armscope.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `excerpts add ARTICLE START END`
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Puts words of an article at the end of the basket.")
final class ExcerptsAddCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            description = "An id, the beginning of one, or a file name ('list' shows them).")
    private String named = "";

    @Parameters(index = "1", paramLabel = "START", description = "Where it begins: code points.")
    private int start;

    @Parameters(index = "2", paramLabel = "END", description = "Where it ends, exclusive.")
    private int end;

    @Option(names = "--note", paramLabel = "T", description = "A note, in Markdown.")
    private String note = "";

    @Option(
            names = "--tag",
            paramLabel = "T",
            description = "A tag, such as debt/barter; may be given again.")
    private List<String> tags = List.of();

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    ExcerptsAddCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace =
                        Workspace.openForWriting(where.folder(), "excerpts", progress)) {
            progress.close();
            Optional<ArticleSummary> found = ArticleChoice.of(terminal, workspace, named);
            if (found.isEmpty()) {
                return Cli.WRONG_USAGE;
            }
            Article article = workspace.article(found.get().id());
            int length = article.text().codePointCount(0, article.text().length());
            if (start < 0 || end <= start || end > length) {
                terminal.err()
                        .println(
                                "armscope: START and END must lie between 0 and %d, START first."
                                        .formatted(length));
                return Cli.WRONG_USAGE;
            }
            Span span = new CodePoints(article.text()).toUtf16(new Span(start, end));
            Excerpt added =
                    workspace
                            .notebook()
                            .basket()
                            .add(article.id(), span, Excerpt.Origin.SELECTION, tags(), note);
            report(workspace, added, article);
            return Cli.DONE;
        }
    }

    private void report(Workspace workspace, Excerpt added, Article article)
            throws WorkspaceException {
        if (json) {
            JsonRows.print(
                    terminal,
                    List.of(
                            new ArticleRow.With<>(
                                    ArticleRow.of(ArticleSummary.of(article)),
                                    ExcerptRow.of(
                                            added,
                                            article,
                                            workspace.notebook().basket().place(added, article)))));
        } else {
            terminal.out()
                    .println("added \"" + ArticleLine.onOneLine(added.anchor().exact()) + "\"");
        }
    }

    private List<Tag> tags() {
        return tags.stream().map(Tag::typed).flatMap(Optional::stream).toList();
    }
}
