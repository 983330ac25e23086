package org.armscope.cli.read;

import java.util.List;
import java.util.Map;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.cli.terminal.ArticleRow;
import org.armscope.cli.terminal.JsonRows;
import org.armscope.cli.terminal.Terminal;
import org.armscope.export.AnnotationRows;
import org.armscope.export.Descriptions;
import org.armscope.export.TypeNames;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;

/// Prints the annotations of one article.
final class AnnotationPrinter {

    private final Terminal terminal;

    AnnotationPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(ArticleSummary summary, Article article, Annotations annotations, boolean json) {
        if (json) {
            ArticleRow about = ArticleRow.of(summary);
            List<Map<String, Object>> rows =
                    AnnotationRows.of(article.text(), annotations).stream()
                            .map(row -> JsonRows.joined(about, row))
                            .toList();
            JsonRows.print(terminal, rows);
            return;
        }
        CodePoints points = new CodePoints(article.text());
        for (Annotation annotation : annotations.withoutEvents()) {
            terminal.out().println(line(annotation, article.text(), points));
        }
    }

    /// `171–188  DATE          earlier this week = 1998-06-01/1998-06-04  [dates/this-week]`.
    private String line(Annotation annotation, String text, CodePoints points) {
        Span place = points.toCodePoints(annotation.span());
        String words = ArticleLine.onOneLine(annotation.span().in(text));
        String meaning = ArticleLine.onOneLine(Descriptions.of(annotation));
        boolean saysItself = meaning.equals(words) || meaning.startsWith(words + ", ");
        return "%-11s %-12s  %s  %s"
                .formatted(
                        place.start() + "–" + place.end(),
                        TypeNames.of(annotation),
                        saysItself ? meaning : words + " = " + meaning,
                        terminal.faint("[" + annotation.provenance() + "]"));
    }
}
