package org.armscope.cli;

import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.workspace.FirstStart;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The start without arguments where no window can be opened: prints what a window would show
/// first.
final class WindowlessStart {

    private static final Logger LOG = LoggerFactory.getLogger(WindowlessStart.class);

    private final Terminal terminal;

    WindowlessStart(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(WorkspaceFolder folder, String why) {
        terminal.out().println("armscope: " + why + "; here is what the workspace holds.");
        terminal.out().println();
        try (TerminalProgress progress = new TerminalProgress(terminal, "files");
                Workspace workspace = FirstStart.open(folder, "start", progress)) {
            progress.close();
            new Summary(terminal).print(workspace);
            return ExitCode.DONE;
        } catch (WorkspaceException e) {
            LOG.warn("{}", e.getMessage(), e);
            terminal.err().println("armscope: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }
}
