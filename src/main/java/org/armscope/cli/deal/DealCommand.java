package org.armscope.cli.deal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.decide.RulingReport;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.deal.Deal;
import org.armscope.deal.Deals;
import org.armscope.deal.Step;
import org.armscope.text.CodePoints;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.DecisionPreview;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `deal ID`, and what can be ruled on it.
@Command(
        name = "deal",
        mixinStandardHelpOptions = true,
        description =
                "Prints one deal: its history step by step with evidence, its figures with"
                        + " conflicts side by side, and why each step belongs to it. With --join,"
                        + " --take or --split it says what would change with --preview, else"
                        + " changes it.")
public final class DealCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Parameters(
            paramLabel = "ID",
            description = "A deal's id, or the beginning of one ('deals' shows them).")
    private String named = "";

    @Option(names = "--json", description = "Print one JSON array with the deal.")
    private boolean json;

    @ArgGroup private @Nullable DealChange change;

    @Option(
            names = "--preview",
            description = "Only say what --join, --take or --split would change.")
    private boolean preview;

    public DealCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        DealChange asked = change;
        return asked == null ? show() : rule(asked);
    }

    private int rule(DealChange asked) throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForWriting(where.folder(), "deals", progress)) {
            List<Deal> found = found(workspace.deals());
            if (found.size() != 1) {
                progress.close();
                return complain(found);
            }
            DecisionPreview draft = asked.preview(workspace, found.getFirst());
            return new RulingReport(terminal).tell(workspace, draft, preview, progress);
        }
    }

    private int show() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            workspace.refreshAnnotations(progress);
            List<Deal> found = found(workspace.deals());
            progress.close();
            if (found.size() != 1) {
                return complain(found);
            }
            if (json) {
                print(workspace, found.getFirst());
            } else {
                new DealPrinter(terminal).print(found.getFirst());
            }
        }
        return ExitCode.DONE;
    }

    /// An id that is the beginning of another means itself.
    private List<Deal> found(Deals deals) {
        List<Deal> all = deals.withPrefix(named);
        Optional<Deal> exact =
                all.stream().filter(deal -> deal.id().value().equals(named)).findFirst();
        return exact.map(List::of).orElse(all);
    }

    private void print(Workspace workspace, Deal deal) throws WorkspaceException {
        List<ArticleRow.With<DealRow.StepRow>> history = new ArrayList<>();
        for (Step step : deal.steps()) {
            CodePoints points = new CodePoints(workspace.article(step.article().id()).text());
            history.add(
                    new ArticleRow.With<>(
                            ArticleRow.of(step.article()),
                            DealRow.StepRow.of(step, points.toCodePoints(step.sentence()))));
        }
        List<DealRow.FigureRow> figures =
                deal.figures().stream().map(DealRow.FigureRow::of).toList();
        JsonRows.print(
                terminal,
                List.of(new Whole(DealRow.of(deal), new DealRow.Parts(history, figures))));
    }

    /// A deal's own fields with its history and figures behind them.
    record Whole(@JsonUnwrapped DealRow deal, @JsonUnwrapped DealRow.Parts parts) {}

    private int complain(List<Deal> found) {
        if (found.isEmpty()) {
            terminal.err()
                    .println(
                            "armscope: no deal has the id '"
                                    + named
                                    + "'; 'armscope deals' shows the ids.");
        } else {
            terminal.err()
                    .println("armscope: '" + named + "' may be any of these; give a longer id:");
            found.forEach(deal -> terminal.err().println("  " + DealLine.of(deal)));
        }
        return ExitCode.WRONG_USAGE;
    }
}
