package org.armscope.library.table;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleKind;
import org.armscope.article.ArticleSummary;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.Heading;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.article.PrintedDate;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.library.sql.Cells;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// How an article stands in the columns of its row: written and read in the same order.
final class ArticleRow {

    /// The columns that tell of the article's present text and date.
    static final List<String> CONTENT =
            List.of(
                    "hash",
                    "length",
                    "header_start",
                    "header_end",
                    "kind",
                    "publication",
                    "volume",
                    "issue",
                    "printed_precision",
                    "printed_from",
                    "printed_to",
                    "printed_derivation",
                    "title",
                    "author",
                    "publisher",
                    "url",
                    "language",
                    "heading",
                    "heading_is_title",
                    "body_start",
                    "body_end",
                    "next_start",
                    "next_end",
                    "date_basis",
                    "date_precision",
                    "date_from",
                    "date_to",
                    "date_best",
                    "date_reason");

    /// Answers with all that [#summary] reads.
    static final String SELECT =
            "SELECT a.id, f.path, f.size, f.modified, f.charset, "
                    + CONTENT.stream().map("a."::concat).collect(Collectors.joining(", "))
                    + " FROM article a JOIN file f ON f.article = a.number AND f.state = 'article'";

    private ArticleRow() {}

    /// The values of the columns named in [#CONTENT].
    static List<@Nullable Object> values(ArticleText content, @Nullable IssueDate date) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(content.hash().hex());
        values.add(content.text().length());
        values.addAll(header(content.header()));
        values.add(content.heading().text());
        values.add(content.heading().isTitle() ? 1 : 0);
        values.addAll(span(content.body()));
        values.addAll(span(content.nextHeadline()));
        values.addAll(dateValues(date));
        return values;
    }

    static ArticleSummary summary(Cells cells) throws SQLException {
        ArticleId id = new ArticleId(cells.text());
        Source source = source(cells);
        TextHash hash = new TextHash(cells.text());
        int length = cells.number();
        return new ArticleSummary(
                id,
                source,
                hash,
                header(cells),
                new Heading(cells.text(), cells.flag()),
                cells.span(),
                cells.spanOrNull(),
                date(cells),
                length);
    }

    private static List<@Nullable Object> header(Header header) {
        PrintedDate date = header.date();
        return cells(
                header.span().start(),
                header.span().end(),
                Cells.word(header.kind()),
                header.publication(),
                header.volume(),
                header.issue(),
                date == null ? null : Cells.word(date.precision()),
                date == null ? null : date.from().toEpochDay(),
                date == null ? null : date.to().toEpochDay(),
                date == null ? null : date.derivation(),
                header.title(),
                header.author(),
                header.publisher(),
                header.url(),
                header.language());
    }

    private static Header header(Cells cells) throws SQLException {
        return new Header(
                cells.span(),
                cells.word(ArticleKind.class),
                cells.textOrNull(),
                cells.numberOrNull(),
                cells.numberOrNull(),
                printedDate(cells),
                cells.textOrNull(),
                cells.textOrNull(),
                cells.textOrNull(),
                cells.textOrNull(),
                cells.textOrNull());
    }

    private static @Nullable PrintedDate printedDate(Cells cells) throws SQLException {
        Precision precision = cells.wordOrNull(Precision.class);
        if (precision == null) {
            cells.skip(3);
            return null;
        }
        return new PrintedDate(cells.day(), cells.day(), precision, cells.textOrNull());
    }

    /// The values of the columns that begin with `date_`, in their order.
    static List<@Nullable Object> dateValues(@Nullable IssueDate date) {
        return date == null
                ? cells(null, null, null, null, null, null)
                : cells(
                        Cells.word(date.basis()),
                        Cells.word(date.precision()),
                        date.from().toEpochDay(),
                        date.to().toEpochDay(),
                        date.best().toEpochDay(),
                        date.reason());
    }

    private static @Nullable IssueDate date(Cells cells) throws SQLException {
        IssueDate.Basis basis = cells.wordOrNull(IssueDate.Basis.class);
        if (basis == null) {
            cells.skip(5);
            return null;
        }
        Precision precision = cells.word(Precision.class);
        LocalDate from = cells.day();
        LocalDate to = cells.day();
        return new IssueDate(from, to, cells.day(), precision, basis, cells.text());
    }

    private static Source source(Cells cells) throws SQLException {
        return new Source(
                Path.of(cells.text()),
                cells.large(),
                FileTimes.ofNanos(cells.large()),
                cells.text());
    }

    private static List<@Nullable Object> span(@Nullable Span span) {
        return span == null ? cells(null, null) : cells(span.start(), span.end());
    }

    private static List<@Nullable Object> cells(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
