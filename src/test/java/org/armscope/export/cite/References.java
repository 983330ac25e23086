package org.armscope.export.cite;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.article.Source;
import org.armscope.ingest.ArticleParser;
import org.jspecify.annotations.Nullable;

/// Made-up articles to be cited.
final class References {

    static final LocalDate DAY = LocalDate.of(2001, 3, 7);

    static final IssueDate PRINTED = printed(DAY, DAY, Precision.DAY);

    static final IssueDate DERIVED =
            new IssueDate(
                    LocalDate.of(1999, 8, 31),
                    LocalDate.of(1999, 9, 1),
                    LocalDate.of(1999, 9, 1),
                    Precision.DAYS,
                    IssueDate.Basis.DERIVED,
                    "counted from issue 150");

    static final Reference TITLED =
            of(
                    "Publication: Gazette Volume: 7 Issue: 46\n"
                            + "Title: Harbor talks\n"
                            + "Author: Anna Berg and Jo Lind\n"
                            + "URL: https://example.org/a_b?c=%20d\n\n"
                            + "Talks went on.\n",
                    PRINTED);

    static final Reference UNTITLED =
            of(
                    "Publication: Gazette Volume: 5 Issue: 160\n\nA label this is, no title.\n",
                    DERIVED);

    static final Reference DIGEST =
            of(
                    "Kind: digest\n"
                            + "Publication: Daily Tide\n"
                            + "Title: Ships & \"sails\"\n\n"
                            + "A digest.\n",
                    PRINTED);

    static final Reference UNTITLED_DIGEST =
            of("Kind: digest\nPublication: Daily Tide\n\nA digest.\n", null);

    static final Reference NAMELESS = of("Nothing tells what this is.\n", null);

    /// What could break a format: braces, backslashes, percent signs, markup, a record's end.
    static final Reference AWKWARD =
            new Reference(
                    "awkward-1",
                    "article-newspaper",
                    "{T-80U} 50% of $2 & #1_a ~b^c \\d } <script>x</script> \u201Cé\u201D"
                            + " \uD83D\uDEA2\r\n"
                            + "ER  - ",
                    List.of("Müller & Söhne", "{O'Neil}"),
                    "Kurier } @article{x,",
                    "Haus {x",
                    null,
                    null,
                    PRINTED,
                    "https://example.org/{a}\\b c",
                    "de",
                    false,
                    "awkward.txt",
                    List.of("one % two"));

    private References() {}

    static IssueDate printed(LocalDate from, LocalDate to, Precision precision) {
        return new IssueDate(from, to, from, precision, IssueDate.Basis.PRINTED, "printed");
    }

    static Reference of(String text, @Nullable IssueDate date) {
        Article article =
                new Article(
                        new ArticleId("0123456789ab"),
                        new Source(
                                Path.of("made-up.txt").toAbsolutePath(),
                                text.length(),
                                Instant.EPOCH,
                                "UTF-8"),
                        ArticleParser.parse(text),
                        date);
        return Reference.of(ArticleSummary.of(article));
    }
}
