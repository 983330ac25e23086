package org.armscope.cli.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.cli.terminal.CsvRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.query.Passage;
import org.armscope.query.Reason;
import org.armscope.workspace.SearchResult;

/// What a search found as comma-separated values, an article on each line.
final class HitCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "file",
                    "kind",
                    "publication",
                    "volume",
                    "issue",
                    "date_from",
                    "date_to",
                    "date_basis",
                    "heading",
                    "matches",
                    "passages",
                    "why");

    private HitCsv() {}

    static void print(Terminal terminal, SearchResult result, Why why) {
        List<List<String>> rows = new ArrayList<>();
        for (SearchResult.Row row : result.rows()) {
            ArticleRow article = ArticleRow.of(row.article());
            rows.add(
                    CsvRows.row(
                            article.id(),
                            article.file(),
                            article.kind(),
                            article.publication(),
                            article.volume(),
                            article.issue(),
                            article.dateFrom(),
                            article.dateTo(),
                            article.dateBasis(),
                            ArticleLine.onOneLine(article.heading()),
                            row.hit().matches(),
                            passages(row.hit().passages()),
                            why.of(row.article().id()).stream()
                                    .map(Reason::say)
                                    .collect(Collectors.joining("; "))));
        }
        CsvRows.print(terminal, COLUMNS, rows);
    }

    private static String passages(List<Passage> passages) {
        return passages.stream()
                .map(passage -> ArticleLine.onOneLine(passage.text()))
                .collect(Collectors.joining(" \u2026 "));
    }
}
