package org.armscope.export.excerpt;

import java.util.List;
import java.util.Locale;
import org.armscope.export.HtmlText;
import org.armscope.export.StandalonePage;
import org.armscope.export.TypeNames;

/// Excerpts as a page that stands alone: no script, nothing loaded, every character escaped. Each
/// excerpt carries its web annotation in a data attribute, so that the page can be read back in
/// ([HtmlAnnotations]).
public final class ExcerptHtml {

    private static final StandalonePage PAGE =
            new StandalonePage(ExcerptHtml.class, "excerpts.css");

    private ExcerptHtml() {}

    public static String of(ExcerptDocument document) {
        StringBuilder body = new StringBuilder("\n");
        for (ExcerptDocument.Group group : document.groups()) {
            body.append("<section>\n");
            if (!group.name().isEmpty()) {
                body.append("<h2>").append(HtmlText.escape(group.name())).append("</h2>\n");
            }
            group.items().forEach(item -> body.append(article(item)));
            body.append("</section>\n");
        }
        return PAGE.of(
                document.title(), document.generator(), document.stamp(), "", body.toString());
    }

    private static String article(ExcerptItem item) {
        return "<article class=\"excerpt\" id=\"%s\" %s=\"%s\">\n%s</article>\n"
                .formatted(
                        HtmlText.escape("excerpt-" + item.excerpt().id()),
                        HtmlAnnotations.ATTRIBUTE,
                        HtmlText.escape(WebAnnotations.one(item)),
                        content(item));
    }

    /// The excerpt itself, without what carries it back in.
    static String content(ExcerptItem item) {
        StringBuilder html = new StringBuilder("<blockquote>");
        QuotePiece.of(item).forEach(piece -> html.append(piece(piece)));
        html.append("</blockquote>\n<p class=\"citation\">");
        html.append(item.citation().html()).append("</p>\n");
        if (item.isDigest()) {
            html.append("<p class=\"digest\">").append(HtmlText.escape(ExcerptItem.DIGEST_MARK));
            html.append("</p>\n");
        }
        html.append("<dl>");
        fact(html, "Tags", item.tags());
        TypeNames.ALL.forEach(type -> fact(html, FactNames.of(type), item.names(type)));
        fact(html, "Cited in it", item.sources());
        fact(html, "Deals", item.deals());
        fact(html, "Issue date", item.dateInWords().stream().toList());
        fact(html, "Passage", List.of(item.link()));
        html.append("</dl>\n");
        if (!item.excerpt().note().isBlank()) {
            html.append("<div class=\"note\">");
            html.append(HtmlText.escape(item.excerpt().note())).append("</div>\n");
        }
        return html.toString();
    }

    private static String piece(QuotePiece piece) {
        QuoteMark mark = piece.mark();
        String words = HtmlText.escape(piece.text());
        return mark == null
                ? words
                : "<mark class=\"%s\" title=\"%s\">%s</mark>"
                        .formatted(
                                mark.type().toLowerCase(Locale.ROOT),
                                HtmlText.escape(mark.type() + ": " + mark.name()),
                                words);
    }

    private static void fact(StringBuilder html, String name, List<String> values) {
        if (!values.isEmpty()) {
            html.append("<dt>").append(name).append("</dt><dd>");
            html.append(HtmlText.escape(String.join("; ", values))).append("</dd>");
        }
    }
}
