package org.armscope.cli.decide;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.annotation.decision.EventRuling;
import org.armscope.annotation.decision.EventTarget;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.mark.Anchor;
import org.armscope.article.Article;
import org.armscope.cli.argument.DayWord;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.Terminal;
import org.armscope.text.Sentences;
import org.armscope.text.Span;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `decide new-event ARTICLE WORDS --kind K`
@Command(
        name = "new-event",
        mixinStandardHelpOptions = true,
        description = "Adds an event that an article states and the program missed.")
final class DecideNewEventCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private RuledArticle ruled = new RuledArticle();

    @Parameters(
            index = "1",
            paramLabel = "WORDS",
            description =
                    "Those that say what happened, within one sentence, as they stand in the text.")
    private String words = "";

    @Option(
            names = "--kind",
            paramLabel = "K",
            required = true,
            description = "${COMPLETION-CANDIDATES}")
    private EventKind kind = EventKind.STATEMENT;

    @Option(names = "--status", paramLabel = "S", description = StatusWord.WANTED + ".")
    private @Nullable String status;

    @Option(
            names = "--date",
            paramLabel = "D",
            description = "When it happened: a day, month or year, or D..D.")
    private @Nullable String date;

    @Option(
            names = "--supplier",
            paramLabel = "C",
            description = "The country that gives the arms.")
    private @Nullable String supplier;

    @Option(names = "--recipient", paramLabel = "C", description = "The country that gets them.")
    private @Nullable String recipient;

    @Option(
            names = "--weapon",
            paramLabel = "W",
            description = "The arms it is about, such as '3 T-80U'; may be given again.")
    private List<String> weapons = List.of();

    @Option(
            names = "--nth",
            paramLabel = "N",
            description = "Which place with these words, counted from 1.")
    private int nth;

    DecideNewEventCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        EventChange.check(spec.commandLine(), date, status);
        return new Verdicts(terminal, where).run(ruled, Scope.HERE, this::rule);
    }

    private Optional<Ruling> rule(Workspace workspace, Article article) {
        Optional<Span> trigger = new WordsChoice(terminal, article).of(words, nth);
        if (trigger.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> sentence =
                Sentences.around(article.text(), article.content().body(), trigger.get());
        if (sentence.isEmpty()) {
            terminal.err()
                    .println(
                            "armscope: '%s' reaches over the end of a sentence: give words within one, best those that say what happened."
                                    .formatted(words));
        }
        return sentence.map(
                all ->
                        new EventRuling(
                                new EventTarget(
                                        Anchor.of(article, all),
                                        Anchor.of(article, trigger.get()),
                                        kind),
                                added()));
    }

    private EventRuling.Add added() {
        return new EventRuling.Add(
                date == null ? null : DayWord.range(date).orElseThrow(),
                status == null ? null : StatusWord.read(status),
                supplier,
                recipient,
                weapons.stream().map(EventRuling.Weapon::typed).toList());
    }
}
