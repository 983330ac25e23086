package org.armscope.cli.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.cli.argument.ArticleChoice;
import org.armscope.cli.argument.HowMany;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.Basket;
import org.armscope.workspace.notebook.ExcerptTaking;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `excerpts add ARTICLE START END`, `excerpts add --search|--kwic|--event`
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Puts words of an article at the end of the basket, or the sentences of what was"
                        + " found.")
final class ExcerptsAddCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ARTICLE",
            description = "An id, the beginning of one, or a file name ('list' shows them).")
    private String named = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "START",
            description = "Where it begins: code points.")
    private int start = -1;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "END",
            description = "Where it ends, exclusive.")
    private int end = -1;

    @ArgGroup private @Nullable FoundPlaces found;

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = HowMany.class,
            description = "How many articles of a search count at most (20).")
    private int limit = 20;

    @Spec private CommandSpec spec = CommandSpec.create();

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
        FoundPlaces places = found;
        boolean words = end >= 0;
        if ((places == null) == !words || (places != null && !named.isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "give either ARTICLE, START and END, or one of --search, --kwic and --event");
        }
        if (places != null) {
            places.check(spec.commandLine());
        }
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace =
                        Workspace.openForWriting(where.folder(), "excerpts", progress)) {
            progress.close();
            return places == null ? take(workspace) : take(workspace, places);
        }
    }

    private int take(Workspace workspace, FoundPlaces places) throws WorkspaceException {
        Basket basket = workspace.notebook().basket();
        List<Excerpt> before = basket.excerpts();
        ExcerptTaking.Outcome outcome =
                ExcerptTaking.of(
                        workspace, places.in(workspace, limit), places.origin(), tags(), note);
        List<Excerpt> fresh = new ArrayList<>(basket.excerpts());
        fresh.removeAll(before);
        List<ArticleRow.With<ExcerptRow>> rows = new ArrayList<>();
        for (Excerpt one : fresh) {
            Article article = workspace.article(one.article());
            rows.add(row(workspace, one, article));
            if (!json) {
                tell(one);
            }
        }
        if (json) {
            JsonRows.print(terminal, rows);
        } else {
            terminal.out()
                    .println(outcome.added() + " added, " + outcome.present() + " there already");
        }
        return ExitCode.DONE;
    }

    private int take(Workspace workspace) throws WorkspaceException {
        Optional<ArticleSummary> one = ArticleChoice.of(terminal, workspace, named);
        if (one.isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        Article article = workspace.article(one.get().id());
        int length = article.text().codePointCount(0, article.text().length());
        if (start < 0 || end <= start || end > length) {
            terminal.err()
                    .println(
                            "armscope: START and END must lie between 0 and %d, START first."
                                    .formatted(length));
            return ExitCode.WRONG_USAGE;
        }
        Span span = new CodePoints(article.text()).toUtf16(new Span(start, end));
        Excerpt added =
                workspace
                        .notebook()
                        .basket()
                        .add(article.id(), span, Excerpt.Origin.SELECTION, tags(), note);
        if (json) {
            JsonRows.print(terminal, List.of(row(workspace, added, article)));
        } else {
            tell(added);
        }
        return ExitCode.DONE;
    }

    private void tell(Excerpt added) {
        terminal.out().println("added \"" + ArticleLine.onOneLine(added.anchor().exact()) + "\"");
    }

    private static ArticleRow.With<ExcerptRow> row(
            Workspace workspace, Excerpt added, Article article) throws WorkspaceException {
        return new ArticleRow.With<>(
                ArticleRow.of(ArticleSummary.of(article)),
                ExcerptRow.of(added, article, workspace.notebook().basket().place(added, article)));
    }

    private List<Tag> tags() {
        return tags.stream().map(Tag::typed).flatMap(Optional::stream).toList();
    }
}
