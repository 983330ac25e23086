package org.armscope.cli.library;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.export.Generator;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.Health;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `doctor`
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Tells versions, the state of library and index, counts, the room left on the disk,"
                        + " and where the log is.")
public final class DoctorCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Option(names = "--json", description = "Print one JSON array with one row.")
    private boolean json;

    public DoctorCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException, IOException {
        Health health = Workspace.examine(where.folder());
        DoctorReport report = DoctorReport.of(Generator.version(), System.getProperties(), health);
        if (json) {
            JsonRows.print(terminal, List.of(report));
        } else {
            report.lines().forEach(terminal.out()::println);
        }
        return health.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
