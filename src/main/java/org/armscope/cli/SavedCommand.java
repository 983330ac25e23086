package org.armscope.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.library.saved.SavedSearch;
import org.armscope.query.NameChoice;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.SavedSearches;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceHeldException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saved [list|add|rename|remove|run]`
@Command(
        name = "saved",
        mixinStandardHelpOptions = true,
        description =
                "Lists the saved searches, each with how many articles answer it and how many of"
                        + " these are new since it was last looked at.")
final class SavedCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    SavedCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    CommandLine withVerbs() {
        return new CommandLine(this)
                .addSubcommand(new ListSaved())
                .addSubcommand(new Add())
                .addSubcommand(new Rename())
                .addSubcommand(new Remove())
                .addSubcommand(new Run());
    }

    /// A saved search as JSON names it.
    ///
    /// @param fresh how many articles came or changed since it was last looked at
    /// @param trouble why it cannot be counted, or null
    record Row(String name, String query, long articles, long fresh, @Nullable String trouble) {

        static Row of(SavedSearches.Counted counted) {
            return new Row(
                    counted.search().name(),
                    counted.search().query(),
                    counted.articles(),
                    counted.fresh(),
                    counted.trouble());
        }
    }

    @Override
    public Integer call() throws WorkspaceException {
        return list(json);
    }

    private int list(boolean asJson) throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            List<Row> rows = workspace.searches().list().stream().map(Row::of).toList();
            progress.close();
            if (asJson) {
                JsonRows.print(terminal, rows);
                return Cli.DONE;
            }
            if (rows.isEmpty()) {
                terminal.out()
                        .println(
                                "No saved searches yet; keep one with: armscope saved add NAME"
                                        + " QUERY");
            }
            rows.forEach(row -> terminal.out().println(line(row)));
        }
        return Cli.DONE;
    }

    /// `12 articles, 3 new  debts  debt korea:south`.
    private static String line(Row row) {
        String counts =
                row.trouble() == null
                        ? articles(row.articles()) + ", " + row.fresh() + " new"
                        : "cannot be counted: " + row.trouble();
        return counts + "  " + ArticleLine.onOneLine(row.name()) + "  " + row.query();
    }

    private static String articles(long n) {
        return n == 1 ? "1 article" : n + " articles";
    }

    private int absent(String name) {
        terminal.err()
                .println(
                        "armscope: there is no saved search '"
                                + name
                                + "'; 'armscope saved' lists those there are");
        return Cli.FAILED;
    }

    /// `saved list`
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the saved searches with their counts.")
    private final class ListSaved implements Callable<Integer> {

        @Option(names = "--json", description = "Print one JSON array.")
        private boolean asJson;

        @Override
        public Integer call() throws WorkspaceException {
            return list(asJson);
        }
    }

    /// `saved add NAME QUERY`
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Keeps a query under a name that no other saved search has.")
    private final class Add implements Callable<Integer> {

        @Option(
                names = "--replace",
                description = "Keep it in the place of the saved search with that name.")
        private boolean replacing;

        @Parameters(index = "0", paramLabel = "NAME", description = "The name.")
        private String name = "";

        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "QUERY",
                description = "The query.")
        private List<String> words = List.of();

        @Override
        public Integer call() throws WorkspaceException {
            String typed = String.join(" ", words);
            switch (Workspace.parse(typed)) {
                case Parsed.Wrong wrong -> {
                    terminal.err().println(QueryComplaint.about(typed, wrong));
                    return Cli.WRONG_USAGE;
                }
                case Parsed.Ok(Query query) -> {
                    if (name.isBlank()) {
                        terminal.err().println("armscope: a saved search needs a name");
                        return Cli.WRONG_USAGE;
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
                return Cli.FAILED;
            }
            return Cli.DONE;
        }
    }

    /// `saved rename NAME NEW`
    @Command(
            name = "rename",
            mixinStandardHelpOptions = true,
            description =
                    "Gives a saved search another name; what is new in it since it was last looked"
                            + " at stays new.")
    private final class Rename implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "NAME", description = "Its name, in any case.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "NEW", description = "The new name.")
        private String other = "";

        @Override
        public Integer call() throws WorkspaceException {
            if (other.isBlank()) {
                terminal.err().println("armscope: a saved search needs a name");
                return Cli.WRONG_USAGE;
            }
            try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                    Workspace workspace =
                            Workspace.openForWriting(where.folder(), "saved", progress)) {
                return switch (workspace.searches().rename(name, other)) {
                    case DONE -> Cli.DONE;
                    case ABSENT -> absent(name);
                    case TAKEN -> {
                        terminal.err()
                                .println(
                                        "armscope: another saved search is called '"
                                                + other.strip()
                                                + "'; choose a name of its own, or remove that"
                                                + " one");
                        yield Cli.FAILED;
                    }
                };
            }
        }
    }

    /// `saved remove NAME`
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Forgets a saved search.")
    private final class Remove implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "Its name, in any case.")
        private String name = "";

        @Override
        public Integer call() throws WorkspaceException {
            try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                    Workspace workspace =
                            Workspace.openForWriting(where.folder(), "saved", progress)) {
                return workspace.searches().remove(name) ? Cli.DONE : absent(name);
            }
        }
    }

    /// `saved run NAME`
    @Command(
            name = "run",
            mixinStandardHelpOptions = true,
            description =
                    "Searches by a saved search, newest first; nothing in it counts as new"
                            + " afterwards.")
    private final class Run implements Callable<Integer> {

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

        @Override
        public Integer call() throws WorkspaceException {
            try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                    Workspace workspace = opened(progress)) {
                Optional<SavedSearch> search = workspace.searches().get(name);
                progress.close();
                if (search.isEmpty()) {
                    return absent(name);
                }
                String typed = search.get().query();
                switch (Workspace.parse(typed)) {
                    case Parsed.Wrong wrong -> {
                        terminal.err().println(QueryComplaint.about(typed, wrong));
                        return Cli.WRONG_USAGE;
                    }
                    case Parsed.Ok(Query query) -> run(workspace, search.get(), query);
                }
                return Cli.DONE;
            }
        }

        private void run(Workspace workspace, SavedSearch search, Query query)
                throws WorkspaceException {
            SearchResult result =
                    workspace.search(
                            new SearchRequest(query, SearchRequest.Order.NEWEST, limit, null));
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
}
