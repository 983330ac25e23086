package org.armscope.cli.decide;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Anchor;
import org.armscope.article.Article;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.Terminal;
import org.armscope.text.Span;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decide mention ARTICLE WORDS --not-an-entity|--same-as|--split-off|--type|--bounds`
@Command(
        name = "mention",
        mixinStandardHelpOptions = true,
        description = "Rules what words that name something really name.")
final class DecideMentionCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WorkspaceOption where;

    @Mixin private RuledArticle ruled = new RuledArticle();

    @Parameters(index = "1", paramLabel = "WORDS", description = "As they stand in the text.")
    private String words = "";

    @ArgGroup(multiplicity = "1")
    private Verdict verdict = new Verdict();

    @Option(
            names = "--scope",
            paramLabel = "S",
            description = "How far it reaches: ${COMPLETION-CANDIDATES} (HERE).")
    private Scope scope = Scope.HERE;

    @Option(
            names = "--nth",
            paramLabel = "N",
            description = "Which mention by these words, counted from 1; needed only for HERE.")
    private int nth;

    /// The one thing that is ruled.
    static final class Verdict {

        @Option(names = "--not-an-entity", description = "The words name nothing.")
        private boolean nothing;

        @Option(
                names = "--same-as",
                paramLabel = "NAME",
                description = "It is this one, as are all mentions of what was found.")
        private @Nullable String same;

        @Option(
                names = "--split-off",
                paramLabel = "NAME",
                description = "It is this one, unlike other mentions of what was found.")
        private @Nullable String split;

        @Option(names = "--type", paramLabel = "T", description = "${COMPLETION-CANDIDATES}")
        private @Nullable EntityType type;

        @Option(
                names = "--bounds",
                paramLabel = "WORDS",
                description = "These words name it; they share some with the mention.")
        private @Nullable String bounds;
    }

    DecideMentionCommand(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    @Override
    public Integer call() throws WorkspaceException {
        return new Verdicts(terminal, where).run(ruled, scope, this::rule);
    }

    private Optional<Ruling> rule(Workspace workspace, Article article) throws WorkspaceException {
        Optional<EntityMention> meant =
                new MentionChoice(terminal, article, workspace.annotations(article))
                        .of(words, nth, scope == Scope.HERE);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        EntityMention mention = meant.get();
        return change(article, mention)
                .map(
                        change ->
                                new MentionRuling(
                                        Anchor.of(article, mention.span()),
                                        mention.entity(),
                                        change));
    }

    private Optional<MentionRuling.Change> change(Article article, EntityMention mention) {
        if (verdict.same != null) {
            return Optional.of(new MentionRuling.SameAs(entity(mention, verdict.same)));
        }
        if (verdict.split != null) {
            return Optional.of(new MentionRuling.SplitOff(entity(mention, verdict.split)));
        }
        if (verdict.type != null) {
            return Optional.of(new MentionRuling.OtherType(verdict.type));
        }
        if (verdict.nothing || verdict.bounds == null) {
            return Optional.of(new MentionRuling.NotAnEntity());
        }
        Optional<Span> place = MentionChoice.around(article.text(), verdict.bounds, mention.span());
        if (place.isEmpty()) {
            terminal.err()
                    .println(
                            "armscope: '"
                                    + verdict.bounds
                                    + "' shares no words with that mention of '"
                                    + words
                                    + "'; quote them as they stand in the text.");
        }
        return place.map(span -> new MentionRuling.OtherBoundaries(Anchor.of(article, span)));
    }

    private static Entity entity(EntityMention mention, String name) {
        return new Entity(mention.type(), name.strip());
    }
}
