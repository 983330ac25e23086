package org.armscope.index.match;

import java.util.List;
import java.util.stream.Stream;
import org.armscope.annotation.Annotations;
import org.armscope.index.plan.Plan;
import org.armscope.query.Occurrence;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds what a plan matches in a text: the same words and phrases that make the index return its
/// article. For one thread.
public final class TextMatcher {

    /// A marked stretch of a text.
    ///
    /// @param words what is asked for in it: the stretch itself, or its pieces with others between
    /// @param leaves which words and phrases of the query it belongs to, one bit each
    /// @param sentence the sentence that shows it, where that is known, else null
    public record Match(List<Span> words, Span span, long leaves, @Nullable Span sentence) {

        /// @throws IllegalArgumentException if there are no words
        static Match of(List<Span> words, long leaves, @Nullable Span sentence) {
            return new Match(words, new Occurrence(words).whole(), leaves, sentence);
        }

        /// What it is to whom it is shown.
        public Occurrence occurrence() {
            return new Occurrence(words);
        }

        Match joined(Match other) {
            Span both = sentence == null ? other.sentence() : sentence;
            List<Span> all = Stream.concat(words.stream(), other.words.stream()).toList();
            return new Match(all, span.cover(other.span()), leaves | other.leaves(), both);
        }
    }

    /// What is matched in a text, in two readings, each in document order.
    ///
    /// @param words to be marked; no two overlap
    /// @param wholes to be counted, each in one piece from its first word to its last: of two that
    ///     stand near one another one stretch, for each of them with the nearest other. Such
    ///     stretches may overlap.
    public record Matches(List<Match> words, List<Match> wholes) {}

    private final Plan plan;
    private final PlanWords words;

    public TextMatcher(Plan plan) {
        this.plan = plan;
        words = new PlanWords(plan);
    }

    /// What is matched inside the zones. Parts that are not wanted are never matched, and of
    /// alternatives only those that hold. What does not match as a whole still shows the words
    /// that it has.
    ///
    /// @param annotations those of the text, for the names and times among what is wanted
    public Matches in(String text, List<Span> zones, Annotations annotations) {
        return read(text, zones, annotations).matches();
    }

    /// True if the plan asks for nothing that stands in a text.
    public boolean marksNothing() {
        return words.isEmpty();
    }

    /// True if an article with this text is an answer, as far as the text can tell: what is asked
    /// of the header counts as given.
    public boolean holds(String text, List<Span> zones, Annotations annotations) {
        return read(text, zones, annotations).holds(plan, true);
    }

    private TextReading read(String text, List<Span> zones, Annotations annotations) {
        return new TextReading(plan, words, text, zones, annotations);
    }
}
