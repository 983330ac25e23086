package org.armscope.cli.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.InWords;
import org.armscope.article.IssueDate;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.cli.terminal.CsvRows;
import org.armscope.cli.terminal.Form;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.PlainWords;
import org.armscope.query.Query;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;

/// Prints a concordance: one line per match, the matches below one another.
public final class KwicPrinter {

    /// How many characters of context stand on either side.
    public static final int WIDTH = 45;

    private static final List<String> COLUMNS =
            List.of("id", "file", "date_best", "start", "end", "left", "match", "right");

    /// A line as JSON has it; offsets are code points of the article's text.
    record Row(int start, int end, String left, String match, String right) {}

    private final Terminal terminal;
    private final Workspace texts;
    private final long total;
    private final Map<ArticleId, ArticleSummary> articles = new HashMap<>();

    KwicPrinter(Terminal terminal, Workspace texts, SearchResult result) {
        this.terminal = terminal;
        this.texts = texts;
        total = result.answer().total();
        result.rows().forEach(row -> articles.put(row.article().id(), row.article()));
    }

    void print(Query query, List<ConcordanceLine> lines, ConcordanceLine.Order order, Form form)
            throws WorkspaceException {
        List<ConcordanceLine> sorted =
                lines.stream()
                        .filter(line -> articles.containsKey(line.article()))
                        .sorted(order.comparator(this::day))
                        .toList();
        if (form == Form.JSON) {
            JsonRows.print(terminal, rows(sorted));
            return;
        }
        if (form == Form.CSV) {
            CsvRows.print(terminal, COLUMNS, rows(sorted).stream().map(KwicPrinter::csv).toList());
            return;
        }
        terminal.out().println(PlainWords.say(query) + " · " + counted(sorted.size()));
        for (ConcordanceLine line : sorted) {
            terminal.out()
                    .println(
                            " ".repeat(Math.max(0, WIDTH - line.left().length()))
                                    + line.left()
                                    + terminal.marked(line.match())
                                    + line.right()
                                    + "  "
                                    + terminal.faint(whence(line.article())));
        }
    }

    /// `19 matches in 12 articles`, or, where the limit left some out, `in the first 12 of 27`.
    private String counted(int matches) {
        return (matches == 1 ? "1 match in " : matches + " matches in ")
                + (articles.size() < total ? "the first " + articles.size() + " of " : "")
                + (total == 1 ? "1 article" : total + " articles");
    }

    private Optional<LocalDate> day(ArticleId id) {
        return Optional.ofNullable(articles.get(id))
                .map(ArticleSummary::issueDate)
                .map(IssueDate::best);
    }

    private String whence(ArticleId id) {
        ArticleSummary article = articles.get(id);
        return article == null ? id.toString() : id + "  " + InWords.date(article.issueDate());
    }

    private static List<String> csv(ArticleRow.With<Row> line) {
        return CsvRows.row(
                line.article().id(),
                line.article().file(),
                line.article().dateBest(),
                line.more().start(),
                line.more().end(),
                line.more().left(),
                line.more().match(),
                line.more().right());
    }

    private List<ArticleRow.With<Row>> rows(List<ConcordanceLine> lines) throws WorkspaceException {
        Map<ArticleId, CodePoints> offsets = new HashMap<>();
        List<ArticleRow.With<Row>> rows = new ArrayList<>();
        for (ConcordanceLine line : lines) {
            ArticleSummary article = articles.get(line.article());
            CodePoints places = offsets.get(line.article());
            if (places == null) {
                places = new CodePoints(texts.article(line.article()).text());
                offsets.put(line.article(), places);
            }
            Span span = places.toCodePoints(line.span());
            Row row = new Row(span.start(), span.end(), line.left(), line.match(), line.right());
            if (article != null) {
                rows.add(new ArticleRow.With<>(ArticleRow.of(article), row));
            }
        }
        return rows;
    }
}
