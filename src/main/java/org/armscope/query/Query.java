package org.armscope.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.armscope.article.ArticleId;
import org.jspecify.annotations.Nullable;

/// A question, as the parser understood it. Values only: what answers it is the index's business.
public sealed interface Query {

    /// Every article.
    record All() implements Query {}

    /// A word as typed; the index folds case and accents and stems it. A designation such as
    /// `T-80` is one word.
    record Word(String text) implements Query {}

    /// A word in this form alone, case and accents apart; or several next to one another.
    record Exact(String text) implements Query {}

    /// A word with `*` (any letters) or `?` (one letter).
    record Wildcard(String pattern) implements Query {}

    /// A word spelt within `edits` (1 or 2) changes of letters.
    record Fuzzy(String text, int edits) implements Query {}

    /// Words next to one another in this order, with at most `slop` other words between them.
    record Phrase(List<String> words, int slop) implements Query {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /// A name in a field, or one of the words that a field of few choices takes.
    ///
    /// @param value words set apart by single spaces, possibly with `*` or `?`; `*` alone is any
    ///     name
    /// @param exact true if the value is a whole name and stands for no variants
    record Field(FieldName field, String value, boolean exact) implements Query {}

    /// One of these articles: what the analyst's own work comes to before the index is asked. It
    /// cannot be typed.
    record Among(Set<ArticleId> articles) implements Query {
        public Among {
            articles = Set.copyOf(articles);
        }
    }

    /// Days: those of the article's issue date, or of a time in its text, share at least one with
    /// these.
    ///
    /// @param from the first day, or null for any earlier one
    /// @param to the last day, or null for any later one; one of the two is not null
    record DateRange(FieldName field, @Nullable LocalDate from, @Nullable LocalDate to)
            implements Query {}

    /// Numbers from `from` to `to`, both included; one of the two may be null, which leaves that
    /// side open.
    record NumberRange(FieldName field, @Nullable Integer from, @Nullable Integer to)
            implements Query {}

    /// Both, with at most `distance` words between them, whichever comes first. The two are words,
    /// patterns, phrases, names of the text, or alternatives of these.
    record Near(Query left, Query right, int distance) implements Query {}

    /// One event of the text of which all of this holds.
    ///
    /// @param terms fields that may be asked of an event, and what joins or negates these; or
    ///     [All] for any event
    record Event(Query terms) implements Query {}

    /// All of them.
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of them.
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// Not this; alone it means every article without it.
    record Not(Query part) implements Query {}
}
