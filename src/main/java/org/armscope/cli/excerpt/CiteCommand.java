package org.armscope.cli.excerpt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.armscope.annotation.SourceCitation;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.cli.argument.ArticleChoice;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.cite.Citations;
import org.armscope.export.cite.Reference;
import org.armscope.export.cite.SourcesInWords;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `cite ARTICLE`
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        description =
                "Cites an article: in words, or for a reference manager. A digest is cited as a"
                        + " digest; a date that no source prints says so.")
public final class CiteCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "ARTICLE",
            description = "An id, the beginning of one, or a file name ('list' shows them).")
    private String named = "";

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "chicago (the default), chicago-author-date, apa or mla.")
    private String style = "chicago";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), bibtex, ris or csl-json.")
    private CitationFormat format = CitationFormat.TEXT;

    @Option(
            names = "--sources",
            description = "Also cite each newspaper that the article cites, as cited in it.")
    private boolean sources;

    @Option(names = "--json", description = "Print one JSON array: a row a citation.")
    private boolean json;

    public CiteCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
        spec = CommandSpec.create();
    }

    /// A citation beside the article's own fields.
    ///
    /// @param citedSource the newspaper cited inside the article, empty for the article itself
    record CitationRow(String style, String citedSource, String citation, String markdown) {}

    @Override
    public Integer call() throws WorkspaceException, IOException {
        CitationStyle chosen = style(spec, style);
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            Optional<ArticleSummary> found = ArticleChoice.of(terminal, workspace, named);
            progress.close();
            if (found.isEmpty()) {
                return ExitCode.WRONG_USAGE;
            }
            ArticleSummary article = found.get();
            Reference reference = Reference.of(article);
            if (format == CitationFormat.TEXT || json) {
                List<String> cited =
                        sources ? sources(workspace, workspace.article(article.id())) : List.of();
                print(article, rows(new Citations(chosen), reference, cited));
            } else {
                terminal.out().print(format.of(reference));
            }
            return ExitCode.DONE;
        }
    }

    /// The style of that name, or wrong usage.
    static CitationStyle style(CommandSpec spec, String id) {
        return CitationStyle.named(id)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "there is no style '"
                                                + id
                                                + "'; choose one of "
                                                + CitationStyle.bundled().stream()
                                                        .map(CitationStyle::id)
                                                        .collect(Collectors.joining(", "))));
    }

    private static List<String> sources(Workspace workspace, Article article)
            throws WorkspaceException {
        return SourcesInWords.all(
                workspace.annotations(article).of(SourceCitation.class), article.text());
    }

    private static List<CitationRow> rows(
            Citations citations, Reference reference, List<String> cited) {
        List<CitationRow> rows = new ArrayList<>();
        String style = citations.style().id();
        rows.add(
                new CitationRow(
                        style,
                        "",
                        citations.of(reference).plain(),
                        citations.of(reference).markdown()));
        for (String source : cited) {
            rows.add(
                    new CitationRow(
                            style,
                            source,
                            citations.of(reference, List.of(source)).plain(),
                            citations.of(reference, List.of(source)).markdown()));
        }
        return rows;
    }

    private void print(ArticleSummary article, List<CitationRow> rows) {
        if (json) {
            JsonRows.print(
                    terminal,
                    rows.stream()
                            .map(row -> new ArticleRow.With<>(ArticleRow.of(article), row))
                            .toList());
        } else {
            rows.forEach(row -> terminal.out().println(ArticleLine.onOneLine(row.citation())));
        }
    }
}
