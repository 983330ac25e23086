package org.armscope.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Run;
import org.armscope.annotation.Runs;
import org.armscope.article.ArticleText;
import org.armscope.article.InWords;
import org.armscope.article.IssueDate;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// An article as a page that stands alone: its text with every annotation marked, and a legend with
/// counts. No script, nothing loaded, every character of the article escaped.
public final class HtmlPage {

    private static final StandalonePage PAGE = new StandalonePage(HtmlPage.class, "page.css");

    private HtmlPage() {}

    /// The whole page.
    ///
    /// @param issueDate null where nothing tells it
    public static String of(
            ArticleText article, @Nullable IssueDate issueDate, Annotations annotations) {
        Annotations marks = annotations.withoutEvents();
        return PAGE.of(
                heading(article),
                null,
                where(article, issueDate),
                "<ul class=\"legend\">\n" + legend(marks) + "</ul>\n",
                marked(article.text(), marks));
    }

    /// A label in brackets is no title.
    private static String heading(ArticleText article) {
        String text = article.heading().text();
        return article.heading().isTitle() ? text : "[" + text + "]";
    }

    private static String where(ArticleText article, @Nullable IssueDate issueDate) {
        String reference = InWords.reference(article.header());
        return (reference.isEmpty() ? "" : reference + " · ") + InWords.date(issueDate);
    }

    private static String legend(Annotations annotations) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        TypeNames.ALL.forEach(type -> counts.put(type, 0));
        annotations.forEach(a -> counts.merge(TypeNames.of(a), 1, Integer::sum));
        StringBuilder items = new StringBuilder();
        counts.forEach(
                (type, count) -> {
                    if (count > 0) {
                        items.append(
                                "<li><mark class=\"%s\">%s</mark> %d</li>\n"
                                        .formatted(styleClass(type), type, count));
                    }
                });
        return items.toString();
    }

    private static String marked(String text, Annotations annotations) {
        StringBuilder html = new StringBuilder(2 * text.length());
        for (Run run : Runs.of(annotations, new Span(0, text.length()))) {
            run.over().forEach(annotation -> html.append(opening(annotation)));
            html.append(HtmlText.escape(run.span().in(text)));
            html.append("</mark>".repeat(run.over().size()));
        }
        return html.toString();
    }

    private static String opening(Annotation annotation) {
        String type = TypeNames.of(annotation);
        return "<mark class=\"%s\" title=\"%s\">"
                .formatted(
                        styleClass(type),
                        HtmlText.escape(
                                type
                                        + ": "
                                        + Descriptions.of(annotation)
                                        + " ["
                                        + annotation.provenance()
                                        + "]"));
    }

    private static String styleClass(String type) {
        return type.toLowerCase(Locale.ROOT);
    }
}
