package org.armscope.cli.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.library.work.Step;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.Notebook;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `undo`, `redo`
public abstract class StepCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;
    private final String done;
    private final String none;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "STEPS",
            arity = "0..1",
            description = "How many; 1 if it is not given.")
    private int steps = 1;

    @Option(
            names = "--preview",
            description = "Only say which step is the next, and change nothing.")
    private boolean preview;

    private StepCommand(Terminal terminal, WorkspaceOption where, String done, String none) {
        this.terminal = terminal;
        this.where = where;
        this.done = done;
        this.none = none;
    }

    /// Takes a step or gives it back; empty if there is none.
    abstract Optional<Step> go(Notebook notebook, Progress progress) throws WorkspaceException;

    abstract Optional<Step> next(Notebook notebook) throws WorkspaceException;

    /// `undo`
    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description =
                    "Takes back the last step of your own work: a highlight, tag, note, excerpt or"
                            + " decision, whatever article it was in, also of an earlier day.")
    public static final class Undo extends StepCommand {

        public Undo(Terminal terminal, WorkspaceOption where) {
            super(terminal, where, "undone", "There is nothing to undo.");
        }

        @Override
        Optional<Step> go(Notebook notebook, Progress progress) throws WorkspaceException {
            return notebook.undo(progress);
        }

        @Override
        Optional<Step> next(Notebook notebook) throws WorkspaceException {
            return notebook.nextToUndo();
        }
    }

    /// `redo`
    @Command(
            name = "redo",
            mixinStandardHelpOptions = true,
            description = "Takes the step once more that was undone last.")
    public static final class Redo extends StepCommand {

        public Redo(Terminal terminal, WorkspaceOption where) {
            super(terminal, where, "redone", "There is nothing to redo.");
        }

        @Override
        Optional<Step> go(Notebook notebook, Progress progress) throws WorkspaceException {
            return notebook.redo(progress);
        }

        @Override
        Optional<Step> next(Notebook notebook) throws WorkspaceException {
            return notebook.nextToRedo();
        }
    }

    @Override
    public Integer call() throws WorkspaceException {
        if (steps < 1) {
            throw new ParameterException(spec.commandLine(), "STEPS must be 1 or more");
        }
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace =
                        Workspace.openForWriting(where.folder(), spec.name(), progress)) {
            List<Step> taken = preview ? next(workspace) : taken(workspace, progress);
            progress.close();
            terminal.out().println(line(taken));
            return ExitCode.DONE;
        }
    }

    private List<Step> next(Workspace workspace) throws WorkspaceException {
        return next(workspace.notebook()).map(List::of).orElse(List.of());
    }

    private List<Step> taken(Workspace workspace, Progress progress) throws WorkspaceException {
        List<Step> taken = new ArrayList<>();
        Notebook notebook = workspace.notebook();
        Optional<Step> step = go(notebook, progress);
        while (step.isPresent()) {
            taken.add(step.get());
            step = taken.size() < steps ? go(notebook, progress) : Optional.empty();
        }
        return taken;
    }

    private String line(List<Step> taken) {
        if (taken.isEmpty()) {
            return none;
        }
        String words =
                taken.stream()
                        .map(step -> ArticleLine.onOneLine(step.words()))
                        .collect(Collectors.joining("; "));
        return (preview ? "next to be " + done : done)
                + (taken.size() == 1 ? "" : " " + taken.size() + " steps")
                + ": "
                + words;
    }
}
