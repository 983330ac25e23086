package org.armscope.cli.saved;

import java.util.List;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.QueryComplaint;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.workspace.SavedSearches;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saved add NAME QUERY`
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Keeps a query under a name that no other saved search has.")
final class SavedAddCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Option(
            names = "--replace",
            description = "Keep it in the place of the saved search with that name.")
    private boolean replacing;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name.")
    private String name = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "The query.")
    private List<String> words = List.of();

    SavedAddCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        String typed = String.join(" ", words);
        switch (Workspace.parse(typed)) {
            case Parsed.Wrong wrong -> {
                terminal.err().println(QueryComplaint.about(typed, wrong));
                return ExitCode.WRONG_USAGE;
            }
            case Parsed.Ok(Query query) -> {
                if (name.isBlank()) {
                    terminal.err().println("armscope: a saved search needs a name");
                    return ExitCode.WRONG_USAGE;
                }
                try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                        Workspace workspace =
                                Workspace.openForWriting(where.folder(), "saved", progress)) {
                    return keep(workspace.searches(), query);
                }
            }
        }
    }

    private int keep(SavedSearches searches, Query query) throws WorkspaceException {
        if (replacing) {
            searches.replace(name, query);
        } else if (!searches.add(name, query)) {
            terminal.err()
                    .println(
                            "armscope: a saved search is called '"
                                    + name.strip()
                                    + "' already; choose another name, or put --replace behind"
                                    + " 'saved add' to replace it");
            return ExitCode.FAILED;
        }
        terminal.out().println("kept as '" + name.strip() + "'");
        return ExitCode.DONE;
    }
}
