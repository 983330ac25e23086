package org.armscope.cli.deal;

import java.util.List;
import java.util.concurrent.Callable;
import org.armscope.annotation.event.EventStatus;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.deal.Deal;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `deals`
@Command(
        name = "deals",
        mixinStandardHelpOptions = true,
        description =
                "Lists the deals that the articles report, by their first day: parties, matter,"
                        + " years, last status, steps and independent newspapers.")
public final class DealsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Option(
            names = "--korea",
            paramLabel = "K",
            description = "Only deals of ${COMPLETION-CANDIDATES} (in any case).")
    private @Nullable Recipient korea;

    @Option(
            names = "--status",
            paramLabel = "S",
            description = "Only deals that last were ${COMPLETION-CANDIDATES} (in any case).")
    private @Nullable EventStatus status;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    public DealsCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    /// Who gets the arms.
    enum Recipient {
        SOUTH,
        NORTH,
        OTHER;

        static Recipient of(Deal deal) {
            return switch (deal.parties().recipient()) {
                case "South Korea" -> SOUTH;
                case "North Korea" -> NORTH;
                default -> OTHER;
            };
        }
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            workspace.refreshAnnotations(progress);
            List<Deal> deals = workspace.deals().all().stream().filter(this::isAskedFor).toList();
            progress.close();
            if (json) {
                JsonRows.print(terminal, deals.stream().map(DealRow::of).toList());
            } else {
                deals.forEach(deal -> terminal.out().println(DealLine.of(deal)));
            }
        }
        return ExitCode.DONE;
    }

    private boolean isAskedFor(Deal deal) {
        return (korea == null || Recipient.of(deal) == korea)
                && (status == null || deal.lastStatus().filter(status::equals).isPresent());
    }
}
