package org.armscope.cli.excerpt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.export.excerpt.AnnotationFile;
import org.armscope.export.excerpt.ImportedAnnotation;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.AnnotationImport;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `import-annotations FILE`
@Command(
        name = "import-annotations",
        mixinStandardHelpOptions = true,
        description =
                "Puts web annotations (JSON-LD, or a page that 'excerpts export --format html'"
                        + " wrote) into the basket.")
public final class ImportAnnotationsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(paramLabel = "FILE", description = "The file to read.")
    private Path file = Path.of("");

    public ImportAnnotationsCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        List<ImportedAnnotation> read = read();
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace =
                        Workspace.openForWriting(where.folder(), "import-annotations", progress)) {
            progress.close();
            AnnotationImport.Outcome outcome = AnnotationImport.of(workspace, read);
            outcome.rejected().forEach(why -> terminal.err().println("rejected: " + why));
            terminal.out()
                    .println(
                            "%d imported, %d unchanged, %d rejected"
                                    .formatted(
                                            outcome.imported(),
                                            outcome.unchanged(),
                                            outcome.rejected().size()));
            return outcome.rejected().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private List<ImportedAnnotation> read() throws WorkspaceException {
        try {
            return AnnotationFile.read(file);
        } catch (IOException e) {
            throw new WorkspaceException(String.valueOf(e.getMessage()), e);
        }
    }
}
