package org.armscope.cli.library;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Interruption;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.intake.IngestOutcome;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `ingest PATH...`
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Reads files and folders (with all folders inside) into the workspace; says of each"
                        + " file that could not be read why.")
public final class IngestCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to read.")
    private List<Path> paths = List.of();

    public IngestCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "files");
                Interruption ignored = Interruption.stops(progress);
                Workspace workspace =
                        Workspace.openForWriting(where.folder(), "ingest", progress)) {
            IngestReport report = workspace.ingest(paths, progress);
            progress.close();
            workspace.lexiconComplaints().forEach(terminal.err()::println);
            for (IngestOutcome.Rejected rejected : report.rejected()) {
                terminal.err().println("rejected: " + rejected.reason());
            }
            terminal.out().println(report.summary());
            terminal.out().flush(); // an interrupted process ends as soon as the work is done
            return report.rejected().isEmpty() && !report.cancelled()
                    ? ExitCode.DONE
                    : ExitCode.FAILED;
        }
    }
}
