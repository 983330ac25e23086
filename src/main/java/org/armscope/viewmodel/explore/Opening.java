package org.armscope.viewmodel.explore;

import org.armscope.article.Article;
import org.armscope.article.Heading;

/// How an article begins, for a list that has no matched words to show.
final class Opening {

    private static final int LENGTH = 400;

    private Opening() {}

    /// The first words of the body; behind a label, which already shows how the body begins, the
    /// words that follow.
    static String of(Article article) {
        String body = article.content().body().in(article.text()).strip();
        Heading heading = article.content().heading();
        String label = heading.text().replace("…", "").strip();
        boolean repeats = !heading.isTitle() && body.startsWith(label);
        String words = repeats ? continued(body.substring(label.length())) : body;
        return words.length() > LENGTH ? words.substring(0, LENGTH) : words;
    }

    private static String continued(String rest) {
        String words = rest.replaceFirst("^[\\p{Punct}\\s]+", "");
        return words.isEmpty() ? "" : "… " + words;
    }
}
