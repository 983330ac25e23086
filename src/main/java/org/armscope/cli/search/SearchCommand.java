package org.armscope.cli.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.HowMany;
import org.armscope.cli.argument.QueryComplaint;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Form;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.NameChoice;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.QueryPrinter;
import org.armscope.query.SearchRequest;
import org.armscope.query.SmallOperators;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `search QUERY`
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Finds articles. All words must stand in the article; \"words in quotes\" next to one"
                    + " another, -word not at all, word* as a beginning, word~ also misspelt, OR"
                    + " between alternatives.",
            "In the text: person:Sergeev, weapon:T-80, class:tank, family:T-80, org:, place:,"
                    + " outlet:, when:2001-02; person:Putin NEAR/10 weapon:* with at most ten"
                    + " words between.",
            "Of the article: publication:, volume:, issue:40..46, kind:digest,"
                    + " date:1999..2001-03.",
            "Events: event:offer, status:denied, korea:south; of one event: event(status:denied"
                    + " weapon:Su-35).",
            "Your own: tag:debt/barter, note:barter, star:yes, read:unread.",
            "Weapons are found as people write them: T-80, T80, t 80."
        })
public final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(
            paramLabel = "QUERY",
            arity = "1..*",
            description = "Words to look for; several arguments are one query.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = HowMany.class,
            description = "The most articles, or values of a field, to print (20).")
    private int limit = 20;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "${COMPLETION-CANDIDATES} (RELEVANCE).")
    private SearchRequest.Order order = SearchRequest.Order.RELEVANCE;

    @Option(
            names = "--facets",
            description = "Print how the articles divide instead of the articles.")
    private boolean facets;

    @Option(
            names = "--kwic",
            description = "Print each match on a line in its context instead of the articles.")
    private boolean kwic;

    @Option(
            names = "--by",
            paramLabel = "ORDER",
            description = "How --kwic sorts its lines: ${COMPLETION-CANDIDATES} (ARTICLE).")
    private ConcordanceLine.Order lineOrder = ConcordanceLine.Order.ARTICLE;

    @Option(names = "--why", description = "Say of each article which words and names matched.")
    private boolean why;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    @Option(
            names = "--csv",
            description = "Print comma-separated values, safe to open in a spreadsheet.")
    private boolean csv;

    @Spec private CommandSpec spec = CommandSpec.create();

    public SearchCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        refuseBoth(facets, "--facets", kwic, "--kwic");
        refuseBoth(json, "--json", csv, "--csv");
        refuseBoth(why, "--why", facets || kwic, facets ? "--facets" : "--kwic");
        String typed = String.join(" ", words);
        return switch (Workspace.parse(typed)) {
            case Parsed.Wrong wrong -> {
                terminal.err().println(QueryComplaint.about(typed, wrong));
                yield ExitCode.WRONG_USAGE;
            }
            case Parsed.Ok(Query query) -> {
                search(typed, query);
                yield ExitCode.DONE;
            }
        };
    }

    /// Refuses two options of which one would be left undone.
    private void refuseBoth(boolean one, String called, boolean other, String otherCalled) {
        if (one && other) {
            throw new ParameterException(
                    spec.commandLine(),
                    called + " and " + otherCalled + " are two answers; ask for one");
        }
    }

    private void search(String typed, Query query) throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            if (facets) {
                FacetRequest request = FacetRequest.of(query, limit);
                Facets found = workspace.facets(request, () -> false);
                progress.close();
                FacetPrinter.print(terminal, query, found, form());
                return;
            }
            SearchRequest request = new SearchRequest(query, order, limit, null);
            SearchResult result = workspace.search(request);
            if (kwic) {
                List<ConcordanceLine> lines =
                        workspace.concordance(request, KwicPrinter.WIDTH, () -> false);
                progress.close();
                new KwicPrinter(terminal, workspace, result).print(query, lines, lineOrder, form());
                return;
            }
            Why reasons = why ? Why.of(workspace, query, result) : Why.notAsked();
            List<NameChoice> choices = workspace.aids().choices(query);
            progress.close();
            switch (form()) {
                case JSON ->
                        JsonRows.print(terminal, HitRow.of(result, reasons, choices, workspace));
                case CSV -> HitCsv.print(terminal, result, reasons);
                case TEXT ->
                        new HitPrinter(terminal)
                                .print(
                                        query,
                                        result,
                                        reasons,
                                        notices(workspace, typed, query, result, choices));
            }
        }
    }

    private Form form() {
        if (json) {
            return Form.JSON;
        }
        return csv ? Form.CSV : Form.TEXT;
    }

    /// What names stand for, and what may have been meant: `and` and `or` as signs, or, where
    /// nothing was found, another spelling.
    private static List<String> notices(
            Workspace workspace,
            String typed,
            Query query,
            SearchResult result,
            List<NameChoice> choices)
            throws WorkspaceException {
        List<String> notices = new ArrayList<>();
        choices.forEach(choice -> notices.add(choice.say()));
        boolean signs = addMeant(workspace, withSigns(typed), notices);
        if (!signs && result.answer().total() == 0) {
            addMeant(workspace, workspace.aids().betterSpelt(query), notices);
        }
        return notices;
    }

    private static Optional<Query> withSigns(String typed) {
        return SmallOperators.raised(typed)
                .map(Workspace::parse)
                .flatMap(
                        parsed ->
                                parsed instanceof Parsed.Ok(Query query)
                                        ? Optional.of(query)
                                        : Optional.empty());
    }

    /// @return false if nothing was meant that finds something
    private static boolean addMeant(
            Workspace workspace, Optional<Query> meant, List<String> notices)
            throws WorkspaceException {
        if (meant.isEmpty()) {
            return false;
        }
        long total = workspace.search(SearchRequest.of(meant.get(), 0)).answer().total();
        if (total > 0) {
            notices.add(
                    "Did you mean: "
                            + QueryPrinter.print(meant.get())
                            + " ("
                            + (total == 1 ? "1 article" : total + " articles")
                            + ")");
        }
        return total > 0;
    }
}
