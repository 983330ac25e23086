package org.armscope.viewmodel;

import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.SourceCitation;
import org.armscope.article.Article;
import org.armscope.text.Span;

/// Made-up annotations of an article, found by their words.
public record Claims(Article article) {

    /// Where these words first stand at or behind an offset.
    public Span of(String words, int from) {
        int at = article.text().indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("the article does not say " + words);
        }
        return new Span(at, at + words.length());
    }

    public Span of(String words) {
        return of(words, 0);
    }

    public EntityMention entity(EntityType type, String words, String name) {
        return EntityMention.of(
                of(words), new Entity(type, name), new Provenance("names", "names.tsv:7"));
    }

    public EndnoteMarker note(String marked, int number) {
        Span word = of(marked + number);
        Span marker = new Span(word.start() + marked.length(), word.end());
        return new EndnoteMarker(
                marker,
                number,
                new Span(word.start(), marker.start()),
                new Provenance("endnotes", "glued"));
    }

    /// A citation of one outlet and one day, in brackets, that surely supports one stretch of
    /// words.
    public SourceCitation source(String outlet, String date, LocalDate day, String sure) {
        Span parenthesis = of("(" + outlet + ", " + date + ")");
        Span inside = new Span(parenthesis.start() + 1, parenthesis.end() - 1);
        Span named = new Span(inside.start(), inside.start() + outlet.length());
        return new SourceCitation(
                inside,
                parenthesis,
                List.of(new Outlet(outlet, null, named)),
                List.of(new CitedDate(day.toString(), DayRange.of(day), of(date, inside.start()))),
                of(sure),
                new Span(article.content().body().start(), parenthesis.start()),
                new Provenance("citations", "outlet-known"));
    }
}
