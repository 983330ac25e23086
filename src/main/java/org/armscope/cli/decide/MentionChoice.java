package org.armscope.cli.decide;

import java.util.List;
import java.util.Optional;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EntityMention;
import org.armscope.article.Article;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.Terminal;
import org.armscope.text.Span;

/// Finds the mention that a person means by its words. Blanks and line ends count as one blank.
final class MentionChoice {

    private final Terminal terminal;
    private final Article article;
    private final Annotations found;

    MentionChoice(Terminal terminal, Article article, Annotations found) {
        this.terminal = terminal;
        this.article = article;
        this.found = found;
    }

    /// The mention, or empty once the terminal was told why there is none.
    ///
    /// @param nth which of several, counted from 1; 0 where it was not said
    /// @param one true if several must be told apart, false if the first stands for all
    Optional<EntityMention> of(String words, int nth, boolean one) {
        String wanted = ArticleLine.onOneLine(words.strip());
        List<EntityMention> all =
                found.of(EntityMention.class).stream()
                        .filter(mention -> wordsOf(mention).equals(wanted))
                        .toList();
        if (all.isEmpty()) {
            terminal.err()
                    .println(
                            "armscope: no mention by the words '%s' was found in %s; 'armscope show %s --annotations' shows those that were."
                                    .formatted(words, file(), file()));
            return Optional.empty();
        }
        if (nth < 0 || nth > all.size() || (nth == 0 && one && all.size() > 1)) {
            terminal.err()
                    .println(
                            "armscope: '%s' is mentioned %s in %s: say which with --nth 1%s."
                                    .formatted(
                                            words,
                                            all.size() == 1 ? "once" : all.size() + " times",
                                            file(),
                                            all.size() == 1 ? "" : " to " + all.size()));
            return Optional.empty();
        }
        return Optional.of(all.get(Math.max(nth, 1) - 1));
    }

    private String file() {
        return String.valueOf(article.source().path().getFileName());
    }

    private String wordsOf(EntityMention mention) {
        return ArticleLine.onOneLine(mention.span().in(article.text()));
    }

    /// Where some words stand that share a character with a span of the text.
    static Optional<Span> around(String text, String words, Span span) {
        return WordsChoice.in(text, words).stream()
                .filter(place -> place.overlaps(span))
                .findFirst();
    }
}
