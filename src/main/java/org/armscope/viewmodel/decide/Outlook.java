package org.armscope.viewmodel.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.EntityMention;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.workspace.notebook.ArticleDifference;
import org.armscope.workspace.notebook.ArticleDifference.Difference;
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
        for (ArticleDifference article : preview.articles()) {
            lines.addAll(lines(article));
        }
        int more = lines.size() - LINES;
        List<String> first = new ArrayList<>(lines.subList(0, Math.min(LINES, lines.size())));
        if (more > 0) {
            first.add("and " + Counts.number(more) + " more");
        }
        return new Outlook(
                Counts.of(preview.count(), "thing")
                        + " would change in "
                        + Counts.of(preview.articles().size(), "article")
                        + ":",
                first,
                preview);
    }

    /// Alike changes of one article make one line.
    private static List<String> lines(ArticleDifference article) {
        Map<String, Integer> alike = new LinkedHashMap<>();
        for (Difference difference : article.annotations()) {
            alike.merge(change(difference), 1, Integer::sum);
        }
        if (article.isHeaderChanged()) {
            alike.put("header", 1);
        }
        String where = article.before().heading().text();
        List<String> lines = new ArrayList<>();
        alike.forEach(
                (change, times) ->
                        lines.add(change + (times > 1 ? " (" + times + "×)" : "") + " · " + where));
        return lines;
    }

    private static String change(Difference difference) {
        Annotation before = difference.before();
        Annotation after = difference.after();
        if (before == null) {
            return "new: " + name(difference.either());
        }
        return after == null
                ? name(before) + " goes"
                : name(before)
                        + (name(before).equals(name(after)) ? " changes" : " → " + name(after));
    }

    private static String name(Annotation annotation) {
        return annotation instanceof EntityMention mention
                ? mention.entity().name() + " (" + mention.type().word() + ")"
                : MentionKind.of(annotation).map(MentionKind::word).orElse("Event");
    }
}
