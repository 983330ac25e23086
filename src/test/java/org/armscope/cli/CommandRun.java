package org.armscope.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.armscope.cli.terminal.Terminal;

/// What one run of the command line came to.
public record CommandRun(int code, String out, String err) {

    /// Runs a verb on a workspace, as a person would who pipes the output into a file.
    public static CommandRun on(Path workspace, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--workspace", workspace.toString()));
        all.addAll(List.of(arguments));
        return of(all.toArray(String[]::new));
    }

    public static CommandRun of(String... arguments) {
        return of(Duration.ofDays(1), arguments);
    }

    /// @param progressEvery how long nothing is told of progress
    public static CommandRun of(Duration progressEvery, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(
                        new PrintWriter(out), new PrintWriter(err), false, false, progressEvery);
        Properties system = new Properties();
        system.setProperty("user.home", "/nonexistent");
        int code = new Cli(terminal, system, Map.of()).run(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }

    public String lastLine() {
        return out.lines().reduce("", (earlier, later) -> later);
    }
}
