package org.armscope.cli.excerpt;

import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `excerpts list`, `excerpts add`, `excerpts remove`, `excerpts export`
@Command(
        name = "excerpts",
        mixinStandardHelpOptions = true,
        description = "The basket of excerpts to be exported.")
public final class ExcerptsCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    /// The verb with those below it.
    public static CommandLine with(Terminal terminal, WorkspaceOption where) {
        return new CommandLine(new ExcerptsCommand())
                .addSubcommand(new ExcerptsListCommand(terminal, where))
                .addSubcommand(new ExcerptsAddCommand(terminal, where))
                .addSubcommand(new ExcerptsRemoveCommand(terminal, where))
                .addSubcommand(new ExcerptsExportCommand(terminal, where));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with the excerpts: list, add, remove or export");
    }
}
