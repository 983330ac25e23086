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

/// `saved rename NAME NEW`
@Command(
        name = "rename",
        mixinStandardHelpOptions = true,
        description =
                "Gives a saved search another name; what is new in it since it was last looked"
                        + " at stays new.")
final class SavedRenameCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(index = "0", paramLabel = "NAME", description = "Its name, in any case.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The new name.")
    private String other = "";

    SavedRenameCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        if (other.isBlank()) {
            terminal.err().println("armscope: a saved search needs a name");
            return ExitCode.WRONG_USAGE;
        }
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForWriting(where.folder(), "saved", progress)) {
            return switch (workspace.searches().rename(name, other)) {
                case DONE -> {
                    terminal.out().println("now called '" + other.strip() + "'");
                    yield ExitCode.DONE;
                }
                case ABSENT -> SavedCommand.absent(terminal, name);
                case TAKEN -> {
                    terminal.err()
                            .println(
                                    "armscope: another saved search is called '"
                                            + other.strip()
                                            + "'; choose a name of its own, or remove that"
                                            + " one");
                    yield ExitCode.FAILED;
                }
            };
        }
    }
}
