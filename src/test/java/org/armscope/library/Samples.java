package org.armscope.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.armscope.article.ArticleKind;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.Heading;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.article.PrintedDate;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.text.Span;

/// Made-up articles.
public final class Samples {

    static final Instant MODIFIED = Instant.parse("2026-01-02T03:04:05.123456789Z");

    private static final LocalDate FIRST = LocalDate.of(2001, 3, 6);
    private static final LocalDate LAST = LocalDate.of(2001, 3, 8);

    private Samples() {}

    /// A text without a header.
    public static ArticleText plain(String text) {
        return new ArticleText(
                text,
                TextHash.of(text),
                Header.NONE,
                new Heading("A label", false),
                new Span(0, text.length()),
                null);
    }

    /// A digest with everything that a header can hold.
    public static ArticleText rich(String text) {
        return new ArticleText(
                text,
                TextHash.of(text),
                new Header(
                        new Span(0, 1),
                        ArticleKind.DIGEST,
                        "Bulletin",
                        7,
                        0,
                        new PrintedDate(FIRST, LAST, Precision.DAYS, "from its neighbours"),
                        "Тайтл ‘quoted’",
                        "A. Writer",
                        "A Press",
                        "https://example.org/1",
                        "ko"),
                new Heading("Тайтл ‘quoted’", true),
                new Span(1, text.length()),
                new Span(text.length() - 1, text.length()));
    }

    public static Source source(Path path) {
        return new Source(path, 42, MODIFIED, "windows-1252");
    }

    public static Source source(String name) {
        return source(Path.of("/articles").resolve(name).toAbsolutePath().normalize());
    }

    public static IssueDate date(int day) {
        LocalDate best = LocalDate.of(2001, 3, day);
        return new IssueDate(
                best.minusDays(1),
                best.plusDays(1),
                best,
                Precision.DAYS,
                IssueDate.Basis.DERIVED,
                "volume and issue lie between dated ones");
    }

    /// Words of no meaning, the same for the same seed.
    static String prose(int seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("No. ").append(seed);
        while (text.length() < length) {
            text.append(random.nextInt(9) == 0 ? ".\r\n" : " ");
            for (int i = 2 + random.nextInt(9); i > 0; i--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
