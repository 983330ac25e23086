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

    /// In words: `both name Igla, Igor Sergeev; both have the words frigate, debt`.
    public String say() {
        String both = names.isEmpty() ? "" : "both name " + String.join(", ", bare());
        String have = words.isEmpty() ? "" : "both have the words " + String.join(", ", words);
        return both + (both.isEmpty() || have.isEmpty() ? "" : "; ") + have;
    }

    /// The names without their types, which a reader knows.
    private List<String> bare() {
        return names.stream().map(name -> name.substring(name.indexOf(' ') + 1)).toList();
    }
}
