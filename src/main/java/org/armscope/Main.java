package org.armscope;

import java.util.Optional;
import org.armscope.cli.Cli;
import org.armscope.cli.Terminal;
import org.armscope.workspace.WorkspaceFolder;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// The entrance: opens the window, or runs a verb of the command line.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Cli cli = new Cli(Terminal.ofThisProcess(), System.getProperties(), System.getenv());
        Optional<WorkspaceFolder> window = cli.windowWanted(args);
        int code;
        if (window.isEmpty()) {
            code = cli.run(args);
        } else {
            code = cli.summary(window.get(), "no display found, so no window");
        }
        System.exit(code);
    }
}
