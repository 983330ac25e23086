package org.armscope.cli.decide;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.decision.EventRuling;
import org.armscope.annotation.decision.EventTarget;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Anchor;
import org.armscope.article.Article;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.Terminal;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `decide event ARTICLE NUMBER --kind|--status|--date|--supplier, --recipient|--weapon|--reject`
@Command(
        name = "event",
        mixinStandardHelpOptions = true,
        description = "Rules what an event is that an article states.")
final class DecideEventCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private RuledArticle ruled = new RuledArticle();

    @Parameters(
            index = "1",
            paramLabel = "NUMBER",
            description =
                    "Which event of the article, counted from 0, as 'timeline --json' has it behind"
                            + " the '#'.")
    private int number;

    @ArgGroup(multiplicity = "1")
    private EventChange change = new EventChange();

    DecideEventCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        change.check(spec.commandLine());
        return new Verdicts(terminal, where).run(ruled, Scope.HERE, this::rule);
    }

    private Optional<Ruling> rule(Workspace workspace, Article article) throws WorkspaceException {
        List<EventMention> events = workspace.annotations(article).events();
        if (number < 0 || number >= events.size()) {
            terminal.err().println("armscope: " + range(article, events.size()));
            return Optional.empty();
        }
        EventMention event = events.get(number);
        return Optional.of(
                new EventRuling(
                        new EventTarget(
                                Anchor.of(article, event.span()),
                                Anchor.of(article, event.trigger()),
                                event.kind()),
                        change.of(event)));
    }

    private String range(Article article, int events) {
        String file = String.valueOf(article.source().path().getFileName());
        return switch (events) {
            case 0 -> file + " states no event.";
            case 1 -> file + " states one event, number 0: there is no number " + number + ".";
            default ->
                    "%s states the events 0 to %d: there is no number %d."
                            .formatted(file, events - 1, number);
        };
    }
}
