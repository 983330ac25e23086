package org.armscope.cli.saved;

import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.Terminal;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `saved list`
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the saved searches with their counts.")
final class SavedListCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean asJson;

    SavedListCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        return new SavedListing(terminal, where).print(asJson);
    }
}
