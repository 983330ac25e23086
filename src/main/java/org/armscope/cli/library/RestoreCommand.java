package org.armscope.cli.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.library.backup.BackupContent;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.Safekeeping;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `restore FILE`
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Puts a backup in the place of what the workspace holds, which stays beside it as"
                        + " library.db.backup-1.")
public final class RestoreCommand implements Callable<Integer> {

    private static final String BEFORE =
            "; what was here before stays beside it as library.db.backup-1, or as"
                    + " library.db.damaged if it could not be opened";

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(paramLabel = "FILE", description = "A file that 'backup' wrote.")
    private Path file = Path.of("");

    public RestoreCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        boolean replaced = Files.exists(where.folder().library());
        BackupContent content = new Safekeeping(where.folder()).restore(file);
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles")) {
            Workspace.openForWriting(where.folder(), "restore", progress).close();
        }
        terminal.out()
                .println(
                        BackupCommand.line(content)
                                + " restored, as of "
                                + content.made().truncatedTo(ChronoUnit.SECONDS)
                                + (replaced ? BEFORE : ""));
        return ExitCode.DONE;
    }
}
