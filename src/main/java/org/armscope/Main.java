package org.armscope;

import java.util.Locale;
import java.util.Optional;
import org.armscope.app.Desktop;
import org.armscope.app.RehearseCommand;
import org.armscope.app.ScreenshotsCommand;
import org.armscope.app.WindowUnavailableException;
import org.armscope.cli.Cli;
import org.armscope.cli.Verb;
import org.armscope.cli.terminal.Terminal;
import org.armscope.library.sql.NativeLibrary;
import org.armscope.workspace.open.WorkspaceFolder;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// The entrance: opens the window, or runs a verb of the command line.
public final class Main {

    private Main() {}

    /// Without a verb the window opens; where none can, the summary of the workspace is printed.
    public static void main(String[] args) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        OwnFolder.on(System.getProperty("java.class.path", ""))
                .ifPresent(
                        folder ->
                                NativeLibrary.prefer(
                                        folder.resolve("lib/native"), System.getProperties()));
        Cli cli = cli();
        Optional<WorkspaceFolder> window = cli.windowWanted(args);
        System.exit(window.isPresent() ? start(cli, window.get()) : cli.run(args));
    }

    private static Cli cli() {
        return new Cli(
                Terminal.ofThisProcess(),
                System.getProperties(),
                System.getenv(),
                new Verb("screenshots", ScreenshotsCommand::new),
                new Verb("rehearse", () -> new RehearseCommand(words -> cli().run(words))));
    }

    private static int start(Cli cli, WorkspaceFolder folder) {
        if (!mayHaveDisplay()) {
            return cli.summary(folder, "no display found, so no window");
        }
        try {
            return Desktop.open(folder);
        } catch (WindowUnavailableException e) {
            return cli.summary(folder, String.valueOf(e.getMessage()));
        }
    }

    /// Asks before the toolkit does, which would print its own complaints.
    private static boolean mayHaveDisplay() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean hasOwnScreen = system.contains("win") || system.contains("mac");
        return hasOwnScreen
                || System.getProperty("glass.platform") != null
                || isSet("DISPLAY")
                || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String name) {
        String value = System.getenv(name);
        return value != null && !value.isBlank();
    }
}
