package org.armscope.cli.saved;

import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `saved remove NAME`
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Forgets a saved search.")
final class SavedRemoveCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(paramLabel = "NAME", description = "Its name, in any case.")
    private String name = "";

    SavedRemoveCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForWriting(where.folder(), "saved", progress)) {
            if (!workspace.searches().remove(name)) {
                return SavedCommand.absent(terminal, name);
            }
            terminal.out().println("removed '" + name.strip() + "'");
            return ExitCode.DONE;
        }
    }
}
