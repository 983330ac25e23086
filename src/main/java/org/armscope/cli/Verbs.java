package org.armscope.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.deal.DealCommand;
import org.armscope.cli.deal.DealsCommand;
import org.armscope.cli.decide.DecideCommand;
import org.armscope.cli.decide.DecisionsCommand;
import org.armscope.cli.decide.StepCommand;
import org.armscope.cli.excerpt.CiteCommand;
import org.armscope.cli.excerpt.ExcerptsCommand;
import org.armscope.cli.excerpt.ImportAnnotationsCommand;
import org.armscope.cli.library.BackupCommand;
import org.armscope.cli.library.DoctorCommand;
import org.armscope.cli.library.IngestCommand;
import org.armscope.cli.library.ReindexCommand;
import org.armscope.cli.library.RestoreCommand;
import org.armscope.cli.read.AnnotateCommand;
import org.armscope.cli.read.EntitiesCommand;
import org.armscope.cli.read.ListCommand;
import org.armscope.cli.read.ShowCommand;
import org.armscope.cli.read.WantedCommand;
import org.armscope.cli.saved.SavedCommand;
import org.armscope.cli.search.BatchCommand;
import org.armscope.cli.search.SearchCommand;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.timeline.TimelineCommand;
import org.armscope.workspace.Workspace;
import picocli.CommandLine;

/// All verbs, in the order in which help lists them.
final class Verbs {

    private final List<Verb> verbs;

    /// The verbs of this package, and others that the caller brings.
    Verbs(Terminal terminal, WorkspaceOption where, List<Verb> more) {
        verbs =
                new ArrayList<>(
                        List.of(
                                new Verb("ingest", () -> new IngestCommand(terminal, where)),
                                new Verb(
                                        "search",
                                        () -> new SearchCommand(terminal, where),
                                        Workspace::prepareSearch),
                                new Verb(
                                        "saved",
                                        () -> new SavedCommand(terminal, where).withVerbs()),
                                new Verb("batch", () -> new BatchCommand(terminal, where)),
                                new Verb("list", () -> new ListCommand(terminal, where)),
                                new Verb("show", () -> new ShowCommand(terminal, where)),
                                new Verb("annotate", () -> new AnnotateCommand(terminal)),
                                new Verb("entities", () -> new EntitiesCommand(terminal, where)),
                                new Verb("wanted", () -> new WantedCommand(terminal, where)),
                                new Verb("timeline", () -> new TimelineCommand(terminal, where)),
                                new Verb("deals", () -> new DealsCommand(terminal, where)),
                                new Verb("deal", () -> new DealCommand(terminal, where)),
                                new Verb("excerpts", () -> ExcerptsCommand.with(terminal, where)),
                                new Verb(
                                        "import-annotations",
                                        () -> new ImportAnnotationsCommand(terminal, where)),
                                new Verb("cite", () -> new CiteCommand(terminal, where)),
                                new Verb("decide", () -> DecideCommand.with(terminal, where)),
                                new Verb("decisions", () -> new DecisionsCommand(terminal, where)),
                                new Verb("undo", () -> new StepCommand.Undo(terminal, where)),
                                new Verb("redo", () -> new StepCommand.Redo(terminal, where)),
                                new Verb("backup", () -> new BackupCommand(terminal, where)),
                                new Verb("restore", () -> new RestoreCommand(terminal, where)),
                                new Verb("reindex", () -> new ReindexCommand(terminal, where)),
                                new Verb("doctor", () -> new DoctorCommand(terminal, where))));
        verbs.addAll(more);
    }

    /// Those that reading the arguments needs: the one they name, else all, for help or for what
    /// may have been meant.
    List<Verb> needed(String... arguments) {
        if (List.of(arguments).equals(List.of("--version"))) {
            return List.of();
        }
        List<Verb> named = named(arguments);
        return named.isEmpty() ? List.copyOf(verbs) : named;
    }

    /// True if the arguments name a verb.
    boolean isNamed(String... arguments) {
        return !named(arguments).isEmpty();
    }

    private List<Verb> named(String... arguments) {
        Optional<String> word = word(arguments);
        return verbs.stream().filter(verb -> word.equals(Optional.of(verb.name()))).toList();
    }

    /// Puts verbs under a command.
    static void add(CommandLine command, List<Verb> verbs) {
        verbs.forEach(verb -> command.addSubcommand(verb.name(), verb.command().get()));
    }

    /// The first argument that is no option of the program itself, nor the folder of one.
    private static Optional<String> word(String... arguments) {
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--workspace") && rest.hasNext()) {
                rest.next();
            } else if (!argument.startsWith("-")) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }
}
