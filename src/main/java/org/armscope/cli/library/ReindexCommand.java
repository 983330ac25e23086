package org.armscope.cli.library;

import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;

/// `reindex`
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description =
                "Builds the search index anew from the library. Nothing of yours is in the index.")
public final class ReindexCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    public ReindexCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace =
                        Workspace.openForWriting(where.folder(), "reindex", progress)) {
            long indexed = workspace.reindex(progress);
            progress.close();
            terminal.out()
                    .println(indexed + (indexed == 1 ? " article" : " articles") + " indexed");
            return ExitCode.DONE;
        }
    }
}
