package org.armscope.query;

import java.util.List;
import org.armscope.article.ArticleId;

/// An article like another.
///
/// @param score only comparable among the articles like the same one
/// @param names what both name, the rarest first, each as `person Igor Sergeev`
/// @param words words that both have, the rarest first
public record Similar(ArticleId id, float score, List<String> names, List<String> words) {

    public Similar {
        names = List.copyOf(names);
        words = List.copyOf(words);
    }

    /// In words: `both name weapon Igla, person Igor Sergeev; both have the words frigate, debt`.
    public String say() {
        String both = names.isEmpty() ? "" : "both name " + String.join(", ", names);
        String have = words.isEmpty() ? "" : "both have the words " + String.join(", ", words);
        return both + (both.isEmpty() || have.isEmpty() ? "" : "; ") + have;
    }
}
