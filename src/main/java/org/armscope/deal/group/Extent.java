package org.armscope.deal.group;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armscope.annotation.DayRange;
import org.armscope.article.ArticleId;
import org.armscope.deal.When;

/// Where events lie: on which days, and in which articles.
final class Extent {

    private final DaySet precise = new DaySet();
    private final DaySet vague = new DaySet();
    private final Set<ArticleId> articles = new HashSet<>();
    private final Set<ArticleId> undated = new HashSet<>();

    void add(Placed event) {
        ArticleId article = event.event().id().article();
        DayRange days = event.days();
        articles.add(article);
        if (days == null) {
            undated.add(article);
        } else {
            (When.isVague(days) ? vague : precise).add(days);
        }
    }

    void addAll(Extent other) {
        precise.addAll(other.precise);
        vague.addAll(other.vague);
        articles.addAll(other.articles);
        undated.addAll(other.undated);
    }

    boolean isUndated() {
        return precise.isEmpty() && vague.isEmpty();
    }

    Set<ArticleId> articles() {
        return articles;
    }

    /// The articles of events that nothing dates.
    Set<ArticleId> undated() {
        return undated;
    }

    void forEachStretch(DaySet.Stretch taker) {
        precise.forEach(taker);
        vague.forEach(taker);
    }

    /// How near the days of the nearest event are; [Long#MAX_VALUE] if none is dated. Events that
    /// are dated vaguely count only where no other is.
    long distance(DayRange days) {
        return (precise.isEmpty() ? vague : precise).distance(days);
    }

    /// The same of the nearest of other events; 0 for undated ones of an article of which both hold
    /// events.
    long nearest(Extent other) {
        return nearest(List.of(this), other);
    }

    /// The same of several taken as one.
    static long nearest(Collection<Extent> parts, Extent other) {
        boolean vaguely = parts.stream().allMatch(part -> part.precise.isEmpty());
        long nearest = Long.MAX_VALUE;
        for (Extent part : parts) {
            DaySet days = vaguely ? part.vague : part.precise;
            long distance = Math.min(days.distance(other.precise), days.distance(other.vague));
            boolean together = !Collections.disjoint(part.articles, other.undated);
            nearest = Math.min(nearest, together ? 0 : distance);
        }
        return nearest;
    }

    /// True if several taken as one lie in as many articles at least.
    static boolean reach(Collection<Extent> parts, int count) {
        long all = parts.stream().mapToLong(part -> part.articles.size()).sum();
        if (all < count || parts.stream().anyMatch(part -> part.articles.size() >= count)) {
            return all >= count;
        }
        Set<ArticleId> union = new HashSet<>();
        parts.forEach(part -> union.addAll(part.articles));
        return union.size() >= count;
    }
}
