package org.armscope.index.words;

import java.util.ArrayList;
import java.util.List;
import org.armscope.article.Article;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A stretch that a search runs over: the publication, the title or the body of an article. Phrases
/// do not reach from one into the next.
///
/// @param source the article's text, or the words themselves where they do not stand in it so
public record Zone(String source, Span span) {

    /// Publication and title as they stand in front of the body, then the body. A label made from
    /// the first sentence is no zone, since the body holds its words.
    public static List<Zone> of(Article article) {
        List<Zone> zones = new ArrayList<>();
        addPrinted(zones, article, article.header().publication());
        if (article.content().heading().isTitle()) {
            addPrinted(zones, article, article.content().heading().text());
        }
        zones.add(new Zone(article.text(), article.content().body()));
        return zones;
    }

    private static void addPrinted(List<Zone> zones, Article article, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return;
        }
        Span body = article.content().body();
        int at = article.text().indexOf(words);
        if (at >= 0 && at + words.length() <= body.start()) {
            zones.add(new Zone(article.text(), new Span(at, at + words.length())));
        } else if (at != body.start()) {
            zones.add(new Zone(words, new Span(0, words.length())));
        }
    }

    /// The spans of those zones that stand in `text` itself.
    public static List<Span> spans(List<Zone> zones, String text) {
        return zones.stream().filter(zone -> zone.source().equals(text)).map(Zone::span).toList();
    }
}
