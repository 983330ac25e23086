package org.armscope.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Korea;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.Role;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.ingest.ArticleParser;
import org.armscope.text.Span;

/// A made-up article with an annotation of every kind; it holds what is awkward in each format: a
/// surrogate pair, markup, a control character, a mention over a line's end.
final class Sample {

    static final ArticleText ARTICLE =
            ArticleParser.parse(
                    "Publication: Gazette Volume: 3 Issue: 7\n\n"
                        + "\uD83D\uDEA2 Minister Anna <b>Berg</b> & \"Seoul\"\n"
                        + "Park saw T-80s\u0007 on March 1 for US$1.5 million.4 (Kurier, Foo, March"
                        + " 2; , March 3) (see the Gazette, February 27).\n");

    static final IssueDate DATE =
            new IssueDate(
                    LocalDate.of(2001, 3, 4),
                    LocalDate.of(2001, 3, 6),
                    LocalDate.of(2001, 3, 5),
                    Precision.DAYS,
                    IssueDate.Basis.DERIVED,
                    "made up");

    private static final String TEXT = ARTICLE.text();
    private static final Provenance RULE = new Provenance("names", "people.tsv:17");

    private Sample() {}

    static Annotations annotations() {
        Span sentence = new Span(at("Minister").start(), at("million").end());
        Span parenthesis = at("(Kurier, Foo, March 2; , March 3)");
        List<Annotation> all =
                List.of(
                        EntityMention.of(
                                        at("Anna <b>Berg</b>"),
                                        new Entity(EntityType.PERSON, "Anna Berg"),
                                        RULE)
                                .withRole(new Role("Minister", at("Minister"))),
                        EntityMention.of(
                                        at("Seoul\"\nPark"),
                                        new Entity(EntityType.ORGANIZATION, "Seoul Park"),
                                        RULE)
                                .withCountry("South Korea"),
                        EntityMention.of(at("Seoul"), new Entity(EntityType.PLACE, "Seoul"), RULE)
                                .withMetonymFor("South Korea")
                                .withKorea(Korea.SOUTH),
                        EntityMention.of(at("T-80s"), new Entity(EntityType.WEAPON, "T-80"), RULE)
                                .withLexiconId("T-80"),
                        new TemporalExpression(
                                at("March 1"),
                                "2001-03-01",
                                DayRange.of(LocalDate.of(2001, 3, 1)),
                                TemporalExpression.Anchor.ISSUE,
                                DATE.best(),
                                TemporalExpression.Direction.BEFORE,
                                new Provenance("dates", "month-day")),
                        new MonetaryAmount(
                                at("US$1.5 million"),
                                new BigDecimal("1.5E+6"),
                                new BigDecimal("1.5E+6"),
                                "USD",
                                MonetaryAmount.Approximation.ABOUT,
                                MonetaryAmount.Purpose.PRICE,
                                at("for"),
                                new Provenance("money", "amount")),
                        new EndnoteMarker(
                                new Span(at("million.4").end() - 1, at("million.4").end()),
                                4,
                                sentence,
                                new Provenance("endnotes", "glued")),
                        new SourceCitation(
                                at("Kurier, Foo, March 2"),
                                parenthesis,
                                List.of(
                                        new Outlet("Kurier", "Kurier", at("Kurier")),
                                        new Outlet("Foo", null, at("Foo"))),
                                List.of(cited("2001-03-02", "March 2")),
                                sentence,
                                sentence,
                                new Provenance("citations", "segment")),
                        new SourceCitation(
                                at(", March 3"),
                                parenthesis,
                                List.of(),
                                List.of(cited("2001-03-03", "March 3")),
                                sentence,
                                sentence,
                                new Provenance("citations", "lost outlet")),
                        new CrossReference(
                                at("see the Gazette, February 27"),
                                "Gazette",
                                List.of(cited("2001-02-27", "February 27")),
                                new Provenance("cross-references", "see")));
        return Annotations.of(all);
    }

    private static CitedDate cited(String day, String words) {
        return new CitedDate(day, DayRange.of(LocalDate.parse(day)), at(words));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
