package org.armscope.cli.decide;

import java.util.Optional;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.cli.argument.ArticleChoice;
import org.armscope.cli.argument.WorkspaceOption;
import org.armscope.cli.terminal.ExitCode;
import org.armscope.cli.terminal.Terminal;
import org.armscope.cli.terminal.TerminalProgress;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.DecisionPreview;
import org.armscope.workspace.open.WorkspaceException;

/// Opens the workspace for one ruling on something in an article, and tells what it changes.
final class Verdicts {

    private final Terminal terminal;
    private final WorkspaceOption where;

    Verdicts(Terminal terminal, WorkspaceOption where) {
        this.terminal = terminal;
        this.where = where;
    }

    /// What is ruled on an article; empty once the terminal was told why nothing can be.
    @FunctionalInterface
    interface Judge {
        Optional<Ruling> rule(Workspace workspace, Article article) throws WorkspaceException;
    }

    int run(RuledArticle ruled, Scope scope, Judge judge) throws WorkspaceException {
        try (TerminalProgress progress = new TerminalProgress(terminal, "articles");
                Workspace workspace =
                        Workspace.openForWriting(where.folder(), "decisions", progress)) {
            Optional<ArticleSummary> found = ArticleChoice.of(terminal, workspace, ruled.named());
            if (found.isEmpty()) {
                return ExitCode.WRONG_USAGE;
            }
            Article article = workspace.article(found.get().id());
            Optional<Ruling> ruling = judge.rule(workspace, article);
            if (ruling.isEmpty()) {
                return ExitCode.WRONG_USAGE;
            }
            DecisionPreview draft =
                    workspace.notebook().decisions().preview(ruling.get(), scope, article.id());
            return new RulingReport(terminal).tell(workspace, draft, ruled.isPreview(), progress);
        }
    }
}
