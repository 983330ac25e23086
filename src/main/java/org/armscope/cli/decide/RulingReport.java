package org.armscope.cli.decide;

import java.util.Optional;
import org.armscope.annotation.decision.DecisionWords;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.deal.Deal;
import org.armscope.library.work.Step;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.DealMove;
import org.armscope.workspace.notebook.DecisionPreview;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// Tells what a ruling changes, and confirms it unless only a preview is wanted.
public final class RulingReport {

    private final Terminal terminal;

    public RulingReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Prints what the ruling would change, and confirms it if it changes anything.
    ///
    /// @param preview true if it is only to be told
    /// @return the exit code
    public int tell(
            Workspace workspace, DecisionPreview draft, boolean preview, TerminalProgress progress)
            throws WorkspaceException {
        boolean confirmed = false;
        if (!preview && draft.count() > 0) {
            Optional<Step> step = workspace.notebook().decisions().confirm(draft, progress);
            confirmed = step.isPresent();
        }
        progress.close();
        terminal.out().println(ArticleLine.onOneLine(DecisionWords.of(draft.decision())));
        draft.deals().forEach(move -> terminal.out().println(line(move)));
        draft.articles().forEach(new DifferencePrinter(terminal)::print);
        terminal.out().println(outcome(draft, confirmed));
        return ExitCode.DONE;
    }

    private static String line(DealMove move) {
        return "  "
                + id(move.before())
                + " -> "
                + id(move.after())
                + "  "
                + ArticleLine.onOneLine(move.words());
    }

    private static String id(@Nullable Deal deal) {
        return deal == null ? "no deal" : deal.id().value();
    }

    private static String outcome(DecisionPreview draft, boolean confirmed) {
        if (draft.count() == 0) {
            return "Nothing changes.";
        }
        String things = draft.count() == 1 ? "1 thing" : draft.count() + " things";
        return confirmed
                ? things
                        + " changed; decision "
                        + draft.decision().id()
                        + "; 'armscope undo' takes it back."
                : things + " would change.";
    }
}
