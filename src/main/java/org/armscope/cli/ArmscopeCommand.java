package org.armscope.cli;

import org.armscope.cli.argument.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program itself, before any verb.
@Command(
        name = "armscope",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisHeading = "Usage: ",
        synopsisSubcommandLabel = "[VERB]",
        header =
                "Reads reporting on arms transfers: every person, weapon, date and source in its"
                        + " place.",
        description = {
            "%nWithout a verb Armscope opens its window (or, where there is no display, prints what"
                    + " the workspace holds).%n"
        },
        optionListHeading = "Options:%n",
        commandListHeading = "%nVerbs:%n",
        footer = {
            "%nARTICLE is an id, the beginning of one, or a file name. Every reading verb takes"
                    + " --json.",
            "Exit codes: 0 done, also when nothing was found; 1 some input was rejected or the work"
                    + " failed; 2 wrong usage or query."
        })
final class ArmscopeCommand implements Runnable {

    @Mixin private final WorkspaceOption where;

    @Spec private CommandSpec spec;

    ArmscopeCommand(WorkspaceOption where) {
        this.where = where;
        spec = CommandSpec.create();
    }

    /// Reached only if the window was not wanted: Main opens it before the command line is asked.
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a verb is missing");
    }

    WorkspaceOption where() {
        return where;
    }
}
