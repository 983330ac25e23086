package org.armscope.cli.saved;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.HowMany;
import org.armscope.cli.argument.QueryComplaint;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.search.HitPrinter;
import org.armscope.cli.search.HitRow;
import org.armscope.cli.search.Why;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.library.saved.SavedSearch;
import org.armscope.query.NameChoice;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceHeldException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saved run NAME`
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Searches by a saved search, newest first; nothing in it counts as new"
                        + " afterwards.")
final class SavedRunCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(paramLabel = "NAME", description = "Its name, in any case.")
    private String name = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = HowMany.class,
            description = "The most articles to print (20).")
    private int limit = 20;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean asJson;

    SavedRunCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = opened(progress)) {
            Optional<SavedSearch> search = workspace.searches().get(name);
            progress.close();
            if (search.isEmpty()) {
                return SavedCommand.absent(terminal, name);
            }
            String typed = search.get().query();
            switch (Workspace.parse(typed)) {
                case Parsed.Wrong wrong -> {
                    terminal.err().println(QueryComplaint.about(typed, wrong));
                    return ExitCode.WRONG_USAGE;
                }
                case Parsed.Ok(Query query) -> run(workspace, search.get(), query);
            }
            return ExitCode.DONE;
        }
    }

    private void run(Workspace workspace, SavedSearch search, Query query)
            throws WorkspaceException {
        SearchResult result =
                workspace.search(new SearchRequest(query, SearchRequest.Order.NEWEST, limit, null));
        List<NameChoice> choices = workspace.aids().choices(query);
        if (asJson) {
            JsonRows.print(terminal, HitRow.of(result, Why.notAsked(), choices, workspace));
        } else {
            List<String> notices = choices.stream().map(NameChoice::say).toList();
            new HitPrinter(terminal).print(query, result, Why.notAsked(), notices);
        }
        workspace.searches().look(search);
        if (!workspace.writable()) {
            terminal.err()
                    .println(
                            "armscope: another process has the workspace, so what is new is"
                                    + " counted as before");
        }
    }

    /// For writing where no other process does.
    private Workspace opened(TerminalProgress progress) throws WorkspaceException {
        try {
            return Workspace.openForWriting(where.folder(), "saved", progress);
        } catch (WorkspaceHeldException _) {
            return Workspace.openForReading(where.folder(), progress);
        }
    }
}
