package org.armscope.cli.search;

import java.util.List;
import org.armscope.article.ArticleSummary;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.Terminal;
import org.armscope.query.Hit;
import org.armscope.query.Passage;
import org.armscope.query.PlainWords;
import org.armscope.query.Query;
import org.armscope.query.Reason;
import org.armscope.text.Span;
import org.armscope.workspace.SearchResult;

/// Prints what a search found for a person: how the query was read, then each article with its
/// best passages and the matched words marked.
public final class HitPrinter {

    private final Terminal terminal;

    public HitPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /// @param notices what is to be said of the query before the articles, each one line
    public void print(Query query, SearchResult result, Why why, List<String> notices) {
        long total = result.answer().total();
        terminal.out()
                .println(
                        PlainWords.say(query)
                                + " · "
                                + (total == 1 ? "1 article" : total + " articles")
                                + (result.rows().size() < total && !result.rows().isEmpty()
                                        ? ", the first " + result.rows().size()
                                        : ""));
        notices.forEach(notice -> terminal.out().println(ArticleLine.onOneLine(notice)));
        for (SearchResult.Row row : result.rows()) {
            terminal.out().println();
            print(row.article(), row.hit());
            for (Reason reason : why.of(row.article().id())) {
                terminal.out().println("    why: " + ArticleLine.onOneLine(reason.say()));
            }
        }
    }

    private void print(ArticleSummary article, Hit hit) {
        terminal.out().println(ArticleLine.of(article));
        terminal.out()
                .println(
                        "  "
                                + ArticleLine.heading(article)
                                + (hit.matches() == 0
                                        ? ""
                                        : "  " + terminal.faint(matches(hit.matches()))));
        for (Passage passage : hit.passages()) {
            terminal.out().println("    " + marked(passage));
        }
    }

    private static String matches(int n) {
        return n == 1 ? "1 match" : n + " matches";
    }

    private String marked(Passage passage) {
        StringBuilder line = new StringBuilder();
        int at = passage.span().start();
        for (Span match : passage.matches()) {
            line.append(part(passage, at, match.start()))
                    .append(terminal.marked(part(passage, match.start(), match.end())));
            at = match.end();
        }
        return line.append(part(passage, at, passage.span().end())).toString();
    }

    private static String part(Passage passage, int from, int to) {
        int start = passage.span().start();
        return ArticleLine.onOneLine(passage.text().substring(from - start, to - start));
    }
}
