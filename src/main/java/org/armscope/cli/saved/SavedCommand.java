package org.armscope.cli.saved;

import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `saved [list|add|rename|remove|run]`
@Command(
        name = "saved",
        mixinStandardHelpOptions = true,
        description =
                "Lists the saved searches, each with how many articles answer it and how many of"
                        + " these are new since it was last looked at.")
public final class SavedCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    public SavedCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    /// The verb with those below it.
    public CommandLine withVerbs() {
        return new CommandLine(this)
                .addSubcommand(new SavedListCommand(terminal, where))
                .addSubcommand(new SavedAddCommand(terminal, where))
                .addSubcommand(new SavedRenameCommand(terminal, where))
                .addSubcommand(new SavedRemoveCommand(terminal, where))
                .addSubcommand(new SavedRunCommand(terminal, where));
    }

    @Override
    public Integer call() throws WorkspaceException {
        return new SavedListing(terminal, where).print(json);
    }

    /// Says that no saved search has a name.
    static int absent(Terminal terminal, String name) {
        terminal.err()
                .println(
                        "armscope: there is no saved search '"
                                + name
                                + "'; 'armscope saved' lists those there are");
        return ExitCode.FAILED;
    }
}
