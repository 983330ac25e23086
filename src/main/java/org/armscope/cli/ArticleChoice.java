package org.armscope.cli;

import org.armscope.article.ArticleSummary;

import java.util.List;
import java.util.Optional;

/// The one article that a person named; where it is none or several, says so.
final class ArticleChoice {

    private ArticleChoice() {}

    /// @param found what answers to the name
    /// @return empty after a complaint
    static Optional<ArticleSummary> of(
            Terminal terminal, String named, List<ArticleSummary> found) {
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
