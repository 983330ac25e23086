package org.armscope.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armscope.annotation.Annotations;
import org.armscope.article.ArticleId;
import org.armscope.index.match.TextMatcher;
import org.armscope.index.match.TextMatcher.Match;
import org.armscope.index.match.TextMatcher.Matches;
import org.armscope.index.plan.Plan;
import org.armscope.index.source.Sources;
import org.armscope.query.ConcordanceLine;
import org.armscope.text.Span;

/// Finds what a plan matches in the texts of hits. For one thread.
final class Marking {

    /// A hit's text with what matches in it; empty if the text is gone or the plan marks nothing.
    ///
    /// @param zones what was searched, as far as the text reaches
    record Marked(ArticleId id, String text, List<Span> zones, Matches matches) {

        /// The matches in one piece, each with at most `width` characters of its zone on either
        // side.
        List<ConcordanceLine> lines(int width) {
            List<ConcordanceLine> lines = new ArrayList<>();
            for (Match match : matches.wholes()) {
                Span span = match.span();
                for (Span zone : zones) {
                    if (zone.contains(span)) {
                        int from = Math.max(zone.start(), span.start() - width);
                        int to = Math.min(zone.end(), span.end() + width);
                        lines.add(
                                new ConcordanceLine(
                                        id,
                                        span,
                                        words(from, span.start()),
                                        words(span.start(), span.end()),
                                        words(span.end(), to)));
                    }
                }
            }
            return lines;
        }

        private String words(int from, int to) {
            return text.substring(from, to).replaceAll("[\\s\\p{Z}]+", " ");
        }
    }

    private final Plan plan;
    private final Sources sources;
    private final StopSign stop;

    Marking(Plan plan, Sources sources, StopSign stop) {
        this.plan = plan;
        this.sources = sources;
        this.stop = stop;
    }

    /// One for each hit.
    ///
    /// @param zones per hit the spans of its text that were searched
    List<Marked> of(List<ArticleId> ids, List<List<Span>> zones)
            throws IOException, SearchStoppedException {
        TextMatcher matcher = new TextMatcher(plan);
        boolean none = ids.isEmpty() || matcher.marksNothing();
        Map<ArticleId, String> texts = none ? Map.of() : sources.texts().texts(ids);
        Map<ArticleId, Annotations> annotations =
                none || !plan.marksAnnotations()
                        ? Map.of()
                        : sources.annotations().annotations(ids);
        List<Marked> marked = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            stop.check();
            ArticleId id = ids.get(i);
            String text = texts.getOrDefault(id, "");
            List<Span> inside = within(zones.get(i), text.length());
            Annotations found = annotations.getOrDefault(id, Annotations.NONE);
            marked.add(new Marked(id, text, inside, matcher.in(text, inside, found)));
        }
        return marked;
    }

    /// The zones as far as the text reaches: it may have changed since it was indexed.
    private static List<Span> within(List<Span> zones, int length) {
        return zones.stream()
                .filter(zone -> zone.start() < length)
                .map(zone -> new Span(zone.start(), Math.min(zone.end(), length)))
                .toList();
    }
}
