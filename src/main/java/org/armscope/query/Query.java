package org.armscope.query;

import java.util.List;

/// A question, as the parser understood it. Values only: what answers it is the index's business.
public sealed interface Query {

    /// Every article.
    record All() implements Query {}

    /// A word as typed; the index folds case and accents and stems it. A designation such as
    /// `T-80` is one word.
    record Word(String text) implements Query {}

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
