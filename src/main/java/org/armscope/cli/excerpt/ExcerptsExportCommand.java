package org.armscope.cli.excerpt;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.export.Generator;
import org.armscope.export.WriteFault;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.cite.Citations;
import org.armscope.export.excerpt.ExcerptDocument;
import org.armscope.export.excerpt.ExcerptFormat;
import org.armscope.export.excerpt.ExcerptItem;
import org.armscope.export.excerpt.Grouping;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.ExcerptExport;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `excerpts export`
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the excerpts into a file, each with its citation.")
final class ExcerptsExportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "md, html, docx, csv, json or jsonld (W3C web annotations).")
    private ExcerptFormat format = ExcerptFormat.MD;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file.")
    private @Nullable Path out;

    @Option(
            names = "--group",
            paramLabel = "BY",
            description = "none (the default), deal, person, weapon, outlet, tag or date.")
    private Grouping grouping = Grouping.NONE;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "chicago (the default), chicago-author-date, apa or mla.")
    private String style = "chicago";

    @Option(names = "--title", paramLabel = "TITLE", description = "What stands above all.")
    private String title = "Excerpts";

    @Option(names = "--force", description = "Replace the file if there is one.")
    private boolean force;

    ExcerptsExportCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException, IOException {
        CitationStyle chosen = CiteCommand.style(spec, style);
        Path file = out == null ? Path.of("") : out;
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            progress.close();
            List<ExcerptItem> items =
                    new ExcerptExport(workspace, workspace.deals().byEvent())
                            .items(workspace.notebook().basket().excerpts(), new Citations(chosen));
            ExcerptDocument document =
                    new ExcerptDocument(
                            title,
                            items,
                            grouping,
                            chosen,
                            Instant.now().truncatedTo(ChronoUnit.SECONDS),
                            Generator.name());
            write(document, file);
            terminal.out().println(document.count() + " written to " + file);
        }
        return ExitCode.DONE;
    }

    private void write(ExcerptDocument document, Path file) throws WorkspaceException {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            format.write(document, file, force);
        } catch (FileAlreadyExistsException e) {
            throw new WorkspaceException(
                    file + " exists; give --force to replace it, or another file for --out.", e);
        } catch (IOException e) {
            throw new WorkspaceException(
                    file
                            + " cannot be written ("
                            + WriteFault.words(e)
                            + "); choose another place for --out.",
                    e);
        }
    }
}
