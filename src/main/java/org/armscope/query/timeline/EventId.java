package org.armscope.query.timeline;

import org.armscope.article.ArticleId;

/// Which event of which article: the `number`-th that its text states, counted from 0 in the order
/// of the annotations. Holds for one state of text, lexicon and decisions; what must outlive them
/// is anchored to the words.
public record EventId(ArticleId article, int number) {

    /// @throws IllegalArgumentException if the number is negative
    public EventId {
        if (number < 0) {
            throw new IllegalArgumentException("no event number " + number);
        }
    }

    @Override
    public String toString() {
        return article + "#" + number;
    }
}
