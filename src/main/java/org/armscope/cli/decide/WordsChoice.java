package org.armscope.cli.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armscope.article.Article;
import org.armscope.cli.terminal.Terminal;
import org.armscope.text.Span;

/// Finds the place in an article's body that a person means by its words. Blanks and line ends
/// count as one blank.
final class WordsChoice {

    private final Terminal terminal;
    private final Article article;

    WordsChoice(Terminal terminal, Article article) {
        this.terminal = terminal;
        this.article = article;
    }

    /// The place, or empty once the terminal was told why there is none.
    ///
    /// @param nth which of several, counted from 1; 0 where it was not said
    Optional<Span> of(String words, int nth) {
        Span body = article.content().body();
        List<Span> all =
                in(article.text(), words).stream().filter(place -> body.contains(place)).toList();
        String file = String.valueOf(article.source().path().getFileName());
        if (all.isEmpty()) {
            terminal.err()
                    .println(
                            "armscope: '%s' does not stand in the text of %s; quote it as 'armscope show %s' prints it."
                                    .formatted(words, file, file));
            return Optional.empty();
        }
        if (nth < 0 || nth > all.size() || (nth == 0 && all.size() > 1)) {
            terminal.err()
                    .println(
                            "armscope: '%s' stands %s in %s: say which with --nth 1%s."
                                    .formatted(
                                            words,
                                            all.size() == 1 ? "once" : all.size() + " times",
                                            file,
                                            all.size() == 1 ? "" : " to " + all.size()));
            return Optional.empty();
        }
        return Optional.of(all.get(Math.max(nth, 1) - 1));
    }

    /// All places of a text where some words stand, none for no words.
    static List<Span> in(String text, String words) {
        String pattern =
                Arrays.stream(words.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .filter(place -> !place.isEmpty())
                .toList();
    }
}
