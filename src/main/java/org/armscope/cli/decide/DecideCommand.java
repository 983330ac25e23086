package org.armscope.cli.decide;

import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `decide mention`, `decide event`, `decide new-event`, `decide header`
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description =
                "Rules what a mention, an event or a header is. With --preview it only says what"
                        + " would change; else it changes it, and 'undo' takes it back.")
public final class DecideCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    /// The verb with those below it.
    public static CommandLine with(Terminal terminal, WorkspaceOption where) {
        return new CommandLine(new DecideCommand())
                .addSubcommand(new DecideMentionCommand(terminal, where))
                .addSubcommand(new DecideEventCommand(terminal, where))
                .addSubcommand(new DecideNewEventCommand(terminal, where))
                .addSubcommand(new DecideHeaderCommand(terminal, where));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to decide on: mention, event, new-event or header");
    }
}
