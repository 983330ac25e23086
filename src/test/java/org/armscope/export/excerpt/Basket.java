package org.armscope.export.excerpt;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.article.Source;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.cite.Citations;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.text.Span;

/// Made-up articles and excerpts of them.
final class Basket {

    static final Instant TIME = Instant.parse("2026-11-21T16:40:00.123456789Z");

    static final Article ARTICLE =
            article(
                    "0123456789ab",
                    "Publication: Gazette Volume: 5 Issue: 160\n\n"
                        + "\uD83D\uDEA2 On March 3 Russia delivered thirty T-80U tanks, worth $60"
                        + " million, to South Korea (Itar-Tass, March 4).\n\n"
                        + "=SUM(A1) <script>alert(\"x\")</script> said *Igor Sergeev* &"
                        + " \u201Cco\u201D, 1 < 2.\n"
                        + "- a line that begins like a list\n");

    static final Article DIGEST =
            article(
                    "ba9876543210",
                    "Kind: digest\n"
                            + "Publication: Daily Tide\n"
                            + "Title: Ships named\n"
                            + "Date: 2001-03-07\n\n"
                            + "Talks on T-80U tanks went on.\n");

    private Basket() {}

    static Article article(String id, String text) {
        ArticleText content = ArticleParser.parse(text);
        return new Article(
                new ArticleId(id),
                new Source(
                        Path.of(id + ".txt").toAbsolutePath(),
                        text.length(),
                        Instant.EPOCH,
                        "UTF-8"),
                content,
                date(content));
    }

    private static IssueDate date(ArticleText content) {
        LocalDate day = LocalDate.of(2001, 3, 7);
        boolean printed = content.header().date() != null;
        return new IssueDate(
                printed ? day : day.minusDays(1),
                day,
                day,
                printed ? Precision.DAY : Precision.DAYS,
                printed ? IssueDate.Basis.PRINTED : IssueDate.Basis.DERIVED,
                "made up");
    }

    static Annotations annotations(Article article) throws IOException {
        return new Extractor(Lexicon.bundled()).extract(article.content(), article.issueDate());
    }

    /// An excerpt of everything from one word to another.
    static Excerpt excerpt(
            Article article, int place, String from, String to, String note, String... tags) {
        int start = article.text().indexOf(from);
        int end = article.text().indexOf(to, start) + to.length();
        return excerpt(article, place, new Span(start, end), note, tags);
    }

    static Excerpt excerpt(Article article, int place, Span span, String note, String... tags) {
        return new Excerpt(
                "00000000-0000-4000-8000-%012d".formatted(place),
                article.id(),
                Anchor.of(article.text(), article.content().hash(), span),
                Excerpt.Origin.SELECTION,
                Arrays.stream(tags).map(Tag::new).toList(),
                note,
                place,
                TIME,
                TIME.plusSeconds(1));
    }

    /// Three excerpts: one with everything, one that is awkward in every format, one of a digest.
    static List<ExcerptItem> items() throws IOException {
        Citations citations = new Citations(CitationStyle.usual());
        ExcerptItems article = new ExcerptItems(ARTICLE, annotations(ARTICLE));
        ExcerptItems digest = new ExcerptItems(DIGEST, annotations(DIGEST));
        return List.of(
                article.item(
                        excerpt(
                                ARTICLE,
                                1,
                                "\uD83D\uDEA2",
                                "South Korea",
                                "Is *thirty* right?\n\nSee <script>alert(1)</script> too.",
                                "debt/barter",
                                "tanks"),
                        citations,
                        List.of("russia-south-korea-t-80u-1994")),
                article.item(
                        excerpt(ARTICLE, 2, "=SUM", "like a list", "", "=cmd"),
                        citations,
                        List.of()),
                digest.item(
                        excerpt(DIGEST, 3, "Talks", "on.", "-1", "tanks"), citations, List.of()));
    }

    static ExcerptDocument document(Grouping grouping, List<ExcerptItem> items) {
        return new ExcerptDocument(
                "Tanks & \"debt\"",
                items,
                grouping,
                CitationStyle.usual(),
                Instant.parse("2026-11-21T18:00:00Z"),
                "Armscope 0.1.0");
    }

    /// As many excerpts as asked, all different.
    static List<ExcerptItem> many(int count) throws IOException {
        Citations citations = new Citations(CitationStyle.usual());
        ExcerptItems article = new ExcerptItems(ARTICLE, annotations(ARTICLE));
        List<ExcerptItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(
                    article.item(
                            excerpt(
                                    ARTICLE,
                                    i,
                                    "On March",
                                    "South Korea",
                                    "note " + i,
                                    "tag " + i % 7),
                            citations,
                            List.of()));
        }
        return items;
    }
}
