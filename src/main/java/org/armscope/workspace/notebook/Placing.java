package org.armscope.workspace.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Anchored;
import org.armscope.annotation.mark.Anchoring;
import org.armscope.annotation.mark.Highlight;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.library.Library;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.work.AnalystWork;
import org.armscope.text.Span;

/// Holds marks to their words: anchors them, and finds them again in the present texts.
final class Placing {

    private final Library library;
    private final AnalystWork work;

    Placing(Library library, AnalystWork work) {
        this.library = library;
        this.work = work;
    }

    /// The anchor of words of an article's present text.
    Anchor anchor(ArticleId id, Span span) throws IOException {
        Article article =
                library.article(id)
                        .orElseThrow(
                                () ->
                                        new LibraryException(
                                                "The article "
                                                        + id
                                                        + " is no longer in the library: nothing"
                                                        + " was marked."));
        if (span.isEmpty() || span.end() > article.text().length()) {
            throw new LibraryException(
                    "There are no words from %d to %d in the article %s, which is %d characters long: choose others."
                            .formatted(span.start(), span.end(), id, article.text().length()));
        }
        return Anchor.of(article, span);
    }

    /// Where the words of an anchor stand in an article's text.
    Anchored place(Anchor anchor, Article article) throws IOException {
        boolean same = anchor.version().equals(article.content().hash());
        String former = same ? null : library.text(article.id(), anchor.version()).orElse(null);
        return Anchoring.find(anchor, article.text(), article.content().hash(), former);
    }

    /// The highlights of an article in document order, orphans last.
    List<PlacedHighlight> placed(Article article) throws IOException {
        List<PlacedHighlight> placed = new ArrayList<>();
        for (Highlight highlight : work.highlights(article.id())) {
            placed.add(new PlacedHighlight(highlight, place(highlight.anchor(), article)));
        }
        placed.sort(
                Comparator.comparing(PlacedHighlight::isOrphan)
                        .thenComparing(
                                one ->
                                        one.place()
                                                .place()
                                                .orElse(one.highlight().anchor().span())));
        return List.copyOf(placed);
    }
}
