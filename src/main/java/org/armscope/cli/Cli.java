package org.armscope.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.workspace.open.QueryRefusedException;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// The command line: parses the arguments, runs one verb, and turns whatever goes wrong into one
/// sentence and an exit code.
public final class Cli {

    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private final Terminal terminal;
    private final WorkspaceOption where;
    private final Verbs verbs;

    /// A command line with the verbs of this package and others that its caller brings.
    ///
    /// @param more for example those that draw
    public Cli(
            Terminal terminal, Properties system, Map<String, String> environment, Verb... more) {
        this.terminal = terminal;
        where = new WorkspaceOption(system, environment);
        verbs = new Verbs(terminal, where, List.of(more));
    }

    private CommandLine with(List<Verb> some) {
        CommandLine commands = new CommandLine(new ArmscopeCommand(where));
        Verbs.add(commands, some);
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler((e, given) -> wrongUsage(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    }

    /// Runs the verb that the arguments name.
    ///
    /// @return the exit code: [ExitCode#DONE], [ExitCode#FAILED] or [ExitCode#WRONG_USAGE]
    public int run(String... arguments) {
        List<Verb> needed = verbs.needed(arguments);
        if (needed.size() == 1) {
            needed.getFirst().ahead().run();
        }
        int code = with(needed).execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /// The workspace to open in a window, if the arguments name no verb and ask for nothing else.
    public Optional<WorkspaceFolder> windowWanted(String... arguments) {
        if (verbs.isNamed(arguments)) {
            return Optional.empty();
        }
        Optional<WorkspaceFolder> alone = where.alone(arguments);
        if (alone.isPresent()) {
            return alone;
        }
        try {
            CommandLine.ParseResult parsed = with(List.of()).parseArgs(arguments);
            boolean bare = !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested();
            return bare ? Optional.of(where.folder()) : Optional.empty();
        } catch (CommandLine.ParameterException wrong) {
            return Optional.empty(); // a verb, or wrong: running the arguments says which
        }
    }

    /// What is done where a window was wanted and cannot be had: says why on one line, and prints
    /// what the workspace holds, making it of the bundled corpus if it is new.
    ///
    /// @param why for example `no display found`
    public int summary(WorkspaceFolder folder, String why) {
        int code = new WindowlessStart(terminal).run(folder, why);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private int wrongUsage(CommandLine.ParameterException e) {
        String verb = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("armscope: " + complaint(e) + " (see '" + verb + " --help')");
        return ExitCode.WRONG_USAGE;
    }

    private static String complaint(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String what = unmatched.getUnmatched().getFirst();
            List<String> near = unmatched.getSuggestions();
            return "there is no "
                    + (what.startsWith("-") ? "option " : "verb or further argument ")
                    + "'"
                    + what
                    + "'"
                    + (near.isEmpty() ? "" : "; did you mean " + near.getFirst() + "?");
        }
        return String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
    }

    private int failed(Exception e) {
        terminal.out().flush();
        if (e instanceof QueryRefusedException refused) {
            terminal.err().println("armscope: " + refused.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        if (e instanceof WorkspaceException told) {
            LOG.warn("{}", told.getMessage(), told);
            terminal.err().println("armscope: " + told.getMessage());
        } else {
            LOG.error("unexpected", e);
            terminal.err()
                    .println(
                            "armscope: something went wrong that should not have: "
                                    + e
                                    + " ('armscope doctor' tells where the log with the details"
                                    + " is)");
        }
        return ExitCode.FAILED;
    }
}
