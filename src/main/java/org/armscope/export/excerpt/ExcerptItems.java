package org.armscope.export.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.article.IssueDate;
import org.armscope.export.TypeNames;
import org.armscope.export.cite.Citations;
import org.armscope.export.cite.DatesInWords;
import org.armscope.export.cite.Reference;
import org.armscope.export.cite.SourcesInWords;
import org.armscope.text.CodePoints;
import org.armscope.text.Paragraphs;
import org.armscope.text.Span;

/// Makes items of the excerpts of one article.
public final class ExcerptItems {

    private final Article article;
    private final Annotations annotations;
    private final Reference reference;
    private final CodePoints points;
    private final List<Span> paragraphs;

    /// @param annotations of exactly this text
    public ExcerptItems(Article article, Annotations annotations) {
        this.article = article;
        this.annotations = annotations;
        reference = Reference.of(ArticleSummary.of(article));
        points = new CodePoints(article.text());
        paragraphs = Paragraphs.of(article.text(), article.content().body());
    }

    /// One excerpt with its citation. What the program knows of the words is there only if the
    /// excerpt is anchored in the article's present text.
    ///
    /// @param deals the deals that the quote's events belong to
    public ExcerptItem item(Excerpt excerpt, Citations citations, List<String> deals) {
        Span span = excerpt.anchor().span();
        boolean current =
                span.end() <= article.text().length()
                        && span.in(article.text()).equals(excerpt.anchor().exact());
        List<SourceCitation> cited = current ? supporting(span) : List.of();
        List<String> sources = SourcesInWords.all(cited, article.text());
        return new ExcerptItem(
                excerpt,
                current ? points.toCodePoints(span) : span,
                current ? paragraph(span) : 0,
                reference,
                citations.of(reference, sources),
                sources,
                cited.stream()
                        .flatMap(source -> source.outlets().stream())
                        .map(ExcerptItems::name)
                        .distinct()
                        .toList(),
                reference
                        .dated()
                        .filter(date -> date.basis() != IssueDate.Basis.PRINTED)
                        .map(date -> DatesInWords.mark(date).replaceFirst("^date ", ""))
                        .orElse(null),
                current ? marks(span) : List.of(),
                deals);
    }

    /// The citations that surely support words of the quote.
    private List<SourceCitation> supporting(Span quote) {
        return annotations.of(SourceCitation.class).stream()
                .filter(source -> source.sure().overlaps(quote))
                .toList();
    }

    private static String name(Outlet outlet) {
        return Optional.ofNullable(outlet.id()).orElse(outlet.printed());
    }

    private List<QuoteMark> marks(Span quote) {
        List<QuoteMark> marks = new ArrayList<>();
        for (Annotation found : annotations.inside(quote)) {
            if (!(found instanceof EventMention)) {
                marks.add(
                        new QuoteMark(
                                found.span().shift(-quote.start()),
                                TypeNames.of(found),
                                QuoteNames.of(found),
                                found.provenance().toString()));
            }
        }
        return marks;
    }

    private int paragraph(Span quote) {
        int number = 0;
        for (Span paragraph : paragraphs) {
            if (paragraph.start() <= quote.start()) {
                number++;
            }
        }
        return number;
    }
}
