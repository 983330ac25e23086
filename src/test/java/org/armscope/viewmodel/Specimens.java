package org.armscope.viewmodel;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleKind;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.Heading;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Made-up articles for tests.
public final class Specimens {

    private Specimens() {}

    /// An issue of the Monitor without a title, its date derived.
    public static Article monitor(int number, String body) {
        String head = "Publication: Monitor Volume: 7 Issue: " + number;
        LocalDate day = LocalDate.of(2001, 1, 2).plusDays(number);
        return article(
                "%012x".formatted(number),
                head,
                body,
                ArticleKind.ARTICLE,
                number,
                null,
                new IssueDate(
                        day,
                        day.plusDays(1),
                        day,
                        Precision.DAYS,
                        IssueDate.Basis.DERIVED,
                        "Counted from volume and issue; the text cites the day before."));
    }

    /// A digest with a title and a printed date.
    public static Article digest(int number, String title, String body) {
        LocalDate day = LocalDate.of(2002, 5, 6);
        return article(
                "d%011x".formatted(number),
                "Kind: digest\nPublication: Monitor\nTitle: " + title,
                body,
                ArticleKind.DIGEST,
                number,
                title,
                new IssueDate(
                        day,
                        day,
                        day,
                        Precision.DAY,
                        IssueDate.Basis.PRINTED,
                        "The header states it."));
    }

    private static Article article(
            String id,
            String head,
            String body,
            ArticleKind kind,
            int number,
            @Nullable String title,
            IssueDate date) {
        String text = head + "\n\n" + body + "\n";
        Header header =
                new Header(
                        new Span(0, head.length()),
                        kind,
                        "Monitor",
                        7,
                        number,
                        null,
                        title,
                        null,
                        null,
                        null,
                        null);
        String label = body.length() > 40 ? body.substring(0, 40) + "…" : body;
        return new Article(
                new ArticleId(id),
                new Source(Path.of("/texts/" + id + ".txt"), text.length(), Instant.EPOCH, "UTF-8"),
                new ArticleText(
                        text,
                        TextHash.of(text),
                        header,
                        new Heading(title == null ? label : title, title != null),
                        new Span(head.length() + 2, head.length() + 2 + body.length()),
                        null),
                date);
    }
}
