package org.armscope.export.timeline;

import java.util.List;
import org.armscope.article.ArticleSummary;
import org.armscope.article.Header;
import org.armscope.article.IssueDate;
import org.armscope.export.EventRows;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A timeline as one JSON array: an event's own fields ([EventRows]), behind them what tells it
/// apart from all others, and its article. `date_from`, `date_to`, `date_basis` and `kind` of the
/// row are the event's, those in `article` the issue's.
public final class TimelineJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private TimelineJson() {}

    public static String of(List<TimelineRow> rows) {
        ArrayNode all = JSON.createArrayNode();
        rows.forEach(row -> all.add(row(row)));
        return JSON.writeValueAsString(all) + "\n";
    }

    private static ObjectNode row(TimelineRow row) {
        ArticleSummary article = row.article();
        ObjectNode node = new EventRows(article.source().fileName(), row.text()).of(row.event());
        node.put("event", row.entry().id().toString());
        node.put("deal", row.entry().deal() == null ? null : row.entry().deal().value());
        Header header = article.header();
        node.put("id", article.id().value());
        node.put("publication", header.publication());
        node.put("volume", header.volume());
        node.put("issue", header.issue());
        article(node.putObject("article"), article);
        return node;
    }

    private static void article(ObjectNode node, ArticleSummary article) {
        Header header = article.header();
        IssueDate date = article.issueDate();
        node.put("id", article.id().value());
        node.put("file", article.source().fileName());
        node.put("kind", header.kind().word());
        node.put("publication", header.publication());
        node.put("volume", header.volume());
        node.put("issue", header.issue());
        node.put("date_from", date == null ? null : date.from().toString());
        node.put("date_to", date == null ? null : date.to().toString());
        node.put("date_basis", date == null ? "unknown" : date.basis().word());
        node.put("heading", article.heading().text());
        node.put("heading_is_title", article.heading().isTitle());
    }
}
