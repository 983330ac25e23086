package org.armscope.cli.argument;

import java.util.List;
import java.util.Optional;
import org.armscope.article.ArticleSummary;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.Terminal;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;

/// Finds the one article that a person means.
public final class ArticleChoice {

    private ArticleChoice() {}

    /// The article, or empty once the terminal was told why there is none.
    public static Optional<ArticleSummary> of(Terminal terminal, Workspace workspace, String named)
            throws WorkspaceException {
        List<ArticleSummary> found = workspace.find(named);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        if (found.isEmpty()) {
            terminal.err()
                    .println(
                            "armscope: no article is called '"
                                    + named
                                    + "'; 'armscope list' shows ids and file names.");
        } else {
            terminal.err()
                    .println("armscope: '" + named + "' may be any of these; give a longer id:");
            found.forEach(article -> terminal.err().println("  " + ArticleLine.of(article)));
        }
        return Optional.empty();
    }
}
