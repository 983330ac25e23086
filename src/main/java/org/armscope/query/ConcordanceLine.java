package org.armscope.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.armscope.article.ArticleId;
import org.armscope.text.Span;

/// One match in its context, for a list in which all matches stand below one another.
///
/// @param span the match's place in the article's text
/// @param left what stands before it in the same title or body, with single spaces; cut off at a
///     number of characters
/// @param match the matched words, with single spaces
/// @param right what stands behind it, cut off likewise
public record ConcordanceLine(
        ArticleId article, Span span, String left, String match, String right) {

    /// How lines are sorted; lines alike keep the order of the articles.
    public enum Order {
        /// As the articles come, within them as in the text.
        ARTICLE,
        /// By the words before the match, the nearest first.
        LEFT,
        /// By the words behind the match.
        RIGHT,
        /// By the article's date, the earliest first; what has none comes last.
        DATE;

        /// Puts lines in this order.
        ///
        /// @param dates the best date of an article, where it has one
        public Comparator<ConcordanceLine> comparator(
                Function<ArticleId, Optional<LocalDate>> dates) {
            return switch (this) {
                case ARTICLE -> (_, _) -> 0;
                case LEFT -> Comparator.comparing(line -> backwards(line.left()));
                case RIGHT -> Comparator.comparing(line -> letters(line.right()));
                case DATE ->
                        Comparator.comparing(
                                line -> dates.apply(line.article()).orElse(LocalDate.MAX));
            };
        }
    }

    private static String backwards(String text) {
        String[] words = letters(text).split(" ", -1);
        StringBuilder turned = new StringBuilder();
        for (int i = words.length - 1; i >= 0; i--) {
            turned.append(words[i]).append(' ');
        }
        return turned.toString();
    }

    /// The words in small letters without punctuation.
    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
