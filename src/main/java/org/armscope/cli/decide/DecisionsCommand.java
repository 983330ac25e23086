package org.armscope.cli.decide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.DecisionWords;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.library.work.Step;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.Decisions;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `decisions list`, `decisions off ID`, `decisions on ID`
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = "What you ruled about what the program found.")
public final class DecisionsCommand implements Runnable {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Spec private CommandSpec spec = CommandSpec.create();

    public DecisionsCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do with the decisions: list, off or on");
    }

    /// A decision as JSON names it.
    record DecisionRow(
            String decision,
            String rule,
            String scope,
            @Nullable String article,
            boolean on,
            Instant made) {

        static DecisionRow of(Decision decision) {
            return new DecisionRow(
                    decision.id(),
                    DecisionWords.of(decision),
                    decision.scope().word(),
                    decision.article() == null ? null : decision.article().value(),
                    decision.on(),
                    decision.made());
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists all decisions, the oldest first.")
    int list(@Option(names = "--json", description = "Print one JSON array.") boolean json)
            throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace = Workspace.openForReading(where.folder(), progress)) {
            List<Decision> all = workspace.notebook().decisions().all();
            progress.close();
            if (json) {
                JsonRows.print(terminal, all.stream().map(DecisionRow::of).toList());
            } else if (all.isEmpty()) {
                terminal.out().println("No decisions yet; make one with: armscope decide");
            } else {
                all.forEach(decision -> terminal.out().println(line(decision)));
            }
            return ExitCode.DONE;
        }
    }

    private static String line(Decision decision) {
        return decision.id()
                + (decision.on() ? "  on   " : "  off  ")
                + ArticleLine.onOneLine(DecisionWords.of(decision))
                + (decision.article() == null ? "" : "  (made in " + decision.article() + ")");
    }

    @Command(
            name = "off",
            mixinStandardHelpOptions = true,
            description = "Switches a decision off.")
    int off(
            @Parameters(
                            paramLabel = "ID",
                            description = "Its id, or the beginning of it ('decisions list').")
                    String id)
            throws WorkspaceException {
        return switchTo(false, id);
    }

    @Command(
            name = "on",
            mixinStandardHelpOptions = true,
            description = "Switches a decision on again.")
    int on(
            @Parameters(
                            paramLabel = "ID",
                            description = "Its id, or the beginning of it ('decisions list').")
                    String id)
            throws WorkspaceException {
        return switchTo(true, id);
    }

    private int switchTo(boolean on, String id) throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace =
                        Workspace.openForWriting(where.folder(), "decisions", progress)) {
            Decisions decisions = workspace.notebook().decisions();
            List<String> meant =
                    decisions.all().stream()
                            .map(Decision::id)
                            .filter(one -> one.startsWith(id))
                            .toList();
            if (meant.size() != 1) {
                terminal.err()
                        .println(
                                "armscope: there is "
                                        + (meant.isEmpty() ? "no" : "more than one")
                                        + " decision '"
                                        + id
                                        + "'; 'armscope decisions list' shows them.");
                return ExitCode.WRONG_USAGE;
            }
            Optional<Step> step = decisions.switchTo(on, meant.getFirst(), progress);
            progress.close();
            terminal.out().println(step.map(Step::words).orElse("it stood so already"));
            return ExitCode.DONE;
        }
    }
}
