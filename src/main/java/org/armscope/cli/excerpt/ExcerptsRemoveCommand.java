package org.armscope.cli.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `excerpts remove EXCERPT...`
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Takes excerpts out of the basket.")
final class ExcerptsRemoveCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(
            paramLabel = "EXCERPT",
            arity = "1..*",
            description = "Their ids, or the beginnings of them ('excerpts list').")
    private List<String> named = List.of();

    ExcerptsRemoveCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace =
                        Workspace.openForWriting(where.folder(), "excerpts", progress)) {
            progress.close();
            List<String> present =
                    workspace.notebook().basket().excerpts().stream().map(Excerpt::id).toList();
            List<String> ids = new ArrayList<>();
            for (String name : named) {
                List<String> meant = present.stream().filter(id -> id.startsWith(name)).toList();
                if (meant.size() != 1) {
                    terminal.err()
                            .println(
                                    "armscope: "
                                            + name
                                            + (meant.isEmpty() ? " is no" : " is more than one")
                                            + " excerpt's id; 'excerpts list' shows them."
                                            + " Nothing was removed.");
                    return ExitCode.WRONG_USAGE;
                }
                ids.addAll(meant);
            }
            workspace.notebook().basket().remove(ids);
            terminal.out().println(ids.size() + " removed");
            return ExitCode.DONE;
        }
    }
}
