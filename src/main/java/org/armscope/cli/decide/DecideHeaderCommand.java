package org.armscope.cli.decide;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.decision.HeaderRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.cli.argument.DayWord;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.Terminal;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `decide header ARTICLE --title|--author|--publication|--date`
@Command(
        name = "header",
        mixinStandardHelpOptions = true,
        description =
                "Rules what an article's header ought to say. Dates and events that rest on the"
                        + " issue date follow it.")
final class DecideHeaderCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private RuledArticle ruled = new RuledArticle();

    @ArgGroup(multiplicity = "1")
    private Field field = new Field();

    /// The one field that is ruled on.
    static final class Field {

        @Option(names = "--title", paramLabel = "T", description = "What the title reads.")
        private @Nullable String title;

        @Option(names = "--author", paramLabel = "A", description = "Who wrote it.")
        private @Nullable String author;

        @Option(names = "--publication", paramLabel = "P", description = "Where it appeared.")
        private @Nullable String publication;

        @Option(
                names = "--date",
                paramLabel = "D",
                description = "When the issue appeared: a day, month or year, or D..D.")
        private @Nullable String date;
    }

    DecideHeaderCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        HeaderRuling ruling = ruling();
        return new Verdicts(terminal, where)
                .run(ruled, Scope.ARTICLE, (_, _) -> Optional.of(ruling));
    }

    private HeaderRuling ruling() {
        if (field.date != null) {
            return new HeaderRuling.IssueDay(days(field.date));
        }
        if (field.title != null) {
            return words(HeaderRuling.Field.TITLE, field.title);
        }
        return field.author != null
                ? words(HeaderRuling.Field.AUTHOR, field.author)
                : words(HeaderRuling.Field.PUBLICATION, String.valueOf(field.publication));
    }

    private HeaderRuling words(HeaderRuling.Field which, String typed) {
        if (typed.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "say what the " + which.word() + " reads");
        }
        return new HeaderRuling.Words(which, typed.strip());
    }

    private DayRange days(String typed) {
        return DayWord.range(typed)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), DayWord.WANTED));
    }
}
