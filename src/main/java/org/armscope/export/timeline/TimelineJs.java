package org.armscope.export.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.Hedge;
import org.armscope.article.InWords;
import org.armscope.export.HtmlText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A timeline for TimelineJS3. Its texts are HTML, so all words are escaped.
public final class TimelineJs {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private TimelineJs() {}

    public static String of(List<TimelineRow> rows, Caption caption) {
        ObjectNode root = JSON.createObjectNode();
        text(
                root.putObject("title"),
                caption.filter(),
                caption.count() + ". " + caption.madeOn() + ".");
        ArrayNode events = root.putArray("events");
        rows.forEach(row -> event(events.addObject(), row));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void event(ObjectNode node, TimelineRow row) {
        DayRange days = row.entry().days();
        boolean months =
                days.from().getDayOfMonth() == 1
                        && days.to().equals(YearMonth.from(days.to()).atEndOfMonth());
        date(node.putObject("start_date"), days.from(), months);
        if (!days.from().equals(days.to())) {
            date(node.putObject("end_date"), days.to(), months);
        }
        node.put("display_date", DayWords.withBasis(row.entry()));
        text(node, headline(row), body(row));
        node.put("group", Lane.of(row.entry()).title());
        node.put("unique_id", "event-" + row.entry().id().toString().replace('#', '-'));
    }

    private static void date(ObjectNode node, LocalDate day, boolean months) {
        node.put("year", day.getYear()).put("month", day.getMonthValue());
        if (!months) {
            node.put("day", day.getDayOfMonth());
        }
    }

    private static void text(ObjectNode node, String headline, String body) {
        node.putObject("text")
                .put("headline", HtmlText.escape(headline))
                .put("text", HtmlText.escape(body));
    }

    private static String headline(TimelineRow row) {
        return Labels.of(row.entry());
    }

    /// The sentence, who says so, and the article, digests named as such.
    private static String body(TimelineRow row) {
        String reference = InWords.reference(row.article().header());
        String says = row.saysSo().isEmpty() ? "" : " Says: " + row.saysSo() + ".";
        String hedge =
                row.entry().hedge() == Hedge.ASSERTED
                        ? ""
                        : " Stated as " + row.entry().hedge().word() + ".";
        return "“"
                + row.sentence()
                + "”"
                + hedge
                + says
                + " In "
                + (reference.isEmpty() ? row.article().id().value() : reference)
                + ", "
                + InWords.date(row.article().issueDate())
                + ".";
    }
}
