package org.armscope.viewmodel.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.TemporalExpression;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.timeline.EventWords;
import org.armscope.workspace.notebook.ArticleDifference;
import org.armscope.workspace.notebook.ArticleDifference.Difference;
import org.armscope.workspace.notebook.DealMove;
import org.armscope.workspace.notebook.DecisionPreview;
import org.jspecify.annotations.Nullable;

/// What a decision would change, in words.
///
/// @param lines the first of what would change, each with the article it stands in
/// @param preview what can be confirmed, or null if there is nothing yet
public record Outlook(String words, List<String> lines, @Nullable DecisionPreview preview) {

    private static final int LINES = 12;

    public Outlook {
        lines = List.copyOf(lines);
    }

    static Outlook of(String words) {
        return new Outlook(words, List.of(), null);
    }

    static Outlook of(DecisionPreview preview) {
        if (preview.count() == 0) {
            return of("Nothing would change.");
        }
        List<String> lines = new ArrayList<>();
        for (DealMove move : preview.deals()) {
            lines.add(
                    "“"
                            + move.words().strip().replaceAll("\\s+", " ")
                            + "” goes from "
                            + DealDraft.title(move.before())
                            + " to "
                            + DealDraft.goal(move.after()));
        }
        for (ArticleDifference article : preview.articles()) {
            lines.addAll(lines(article, preview.articles().size() > 1));
        }
        int more = lines.size() - LINES;
        List<String> first = new ArrayList<>(lines.subList(0, Math.min(LINES, lines.size())));
        if (more > 0) {
            first.add("and " + Counts.number(more) + " more");
        }
        return new Outlook(
                preview.deals().isEmpty()
                        ? Counts.of(preview.count(), "thing")
                                + " would change in "
                                + Counts.of(preview.articles().size(), "article")
                                + moving(preview)
                                + ":"
                        : Counts.of(preview.deals().size(), "event") + " would change deals:",
                first,
                preview);
    }

    /// How many dates and events are among them; empty where there are none.
    private static String moving(DecisionPreview preview) {
        long dates = count(preview, TemporalExpression.class);
        long events = count(preview, EventMention.class);
        if (dates == 0 && events == 0) {
            return "";
        }
        String both = dates > 0 && events > 0 ? " and " : "";
        return ", of them "
                + (dates == 0 ? "" : Counts.of(dates, "date"))
                + both
                + (events == 0 ? "" : Counts.of(events, "event"));
    }

    private static long count(DecisionPreview preview, Class<? extends Annotation> kind) {
        return preview.articles().stream()
                .flatMap(article -> article.annotations().stream())
                .filter(difference -> kind.isInstance(difference.either()))
                .count();
    }

    /// Alike changes of one article make one line.
    ///
    /// @param named true if each says in which article it would be
    private static List<String> lines(ArticleDifference article, boolean named) {
        Map<String, Integer> alike = new LinkedHashMap<>();
        if (article.isHeaderChanged()) {
            HeaderChange.of(article.before(), article.after())
                    .forEach(change -> alike.put(change, 1));
        }
        for (Difference difference : article.annotations()) {
            alike.merge(change(difference), 1, Integer::sum);
        }
        String where = named ? " · " + article.before().heading().text() : "";
        List<String> lines = new ArrayList<>();
        alike.forEach(
                (change, times) ->
                        lines.add(change + (times > 1 ? " (" + times + "×)" : "") + where));
        return lines;
    }

    private static String change(Difference difference) {
        Annotation before = difference.before();
        Annotation after = difference.after();
        if (before == null) {
            return "new: " + name(difference.either());
        }
        if (before instanceof EventMention was && after instanceof EventMention now) {
            return EventBriefly.change(was, now);
        }
        return after == null
                ? name(before) + " goes"
                : name(before)
                        + (name(before).equals(name(after)) ? " changes" : " → " + name(after));
    }

    private static String name(Annotation annotation) {
        return switch (annotation) {
            case EntityMention mention ->
                    mention.entity().name() + " (" + mention.type().word() + ")";
            case TemporalExpression date -> "date " + days(date);
            case EventMention event -> EventBriefly.of(event);
            default -> MentionKind.of(annotation).map(MentionKind::word).orElse("Note");
        };
    }

    private static String days(TemporalExpression date) {
        return date.covered().map(EventWords::days).orElse("left open");
    }
}
