package org.armscope.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Party;
import org.armscope.article.Article;
import org.armscope.article.ArticleKind;
import org.armscope.article.ArticleSummary;
import org.armscope.article.IssueDate;
import org.armscope.query.timeline.EventId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// Gathers the events of a workspace, article by article.
final class TimelineReading {

    private TimelineReading() {}

    static List<TimelineEntry> of(Workspace workspace) throws WorkspaceException {
        List<TimelineEntry> entries = new ArrayList<>();
        for (ArticleSummary summary : workspace.articles()) {
            Article article = workspace.article(summary.id());
            Annotations all = workspace.annotations(article);
            List<EventMention> events = all.of(EventMention.class);
            for (int i = 0; i < events.size(); i++) {
                EventDate date = events.get(i).date();
                if (date != null) {
                    entries.add(
                            entry(article, new EventId(article.id(), i), events.get(i), date, all));
                }
            }
        }
        return List.copyOf(entries);
    }

    private static TimelineEntry entry(
            Article article, EventId id, EventMention event, EventDate date, Annotations all) {
        IssueDate issue = article.issueDate();
        return new TimelineEntry(
                id,
                date.days(),
                date.basis(),
                event.kind(),
                event.status() == null ? null : event.status().status(),
                event.hedge().hedge(),
                event.korea(),
                event.koreaArms(),
                country(event.supplier()),
                country(event.recipient()),
                event.weapons().stream().map(EventWeapon::name).distinct().toList(),
                entities(event, all),
                outlets(event),
                event.span(),
                issue == null ? null : new DayRange(issue.from(), issue.to()),
                article.header().kind() == ArticleKind.DIGEST,
                null);
    }

    private static @Nullable String country(@Nullable Party party) {
        return party == null ? null : party.country();
    }

    private static List<Entity> entities(EventMention event, Annotations all) {
        Set<Entity> entities = new LinkedHashSet<>();
        event.participants().forEach(participant -> entities.add(participant.entity()));
        all.inside(event.span()).stream()
                .flatMap(a -> a instanceof EntityMention m ? Stream.of(m) : Stream.empty())
                .map(EntityMention::entity)
                .forEach(entities::add);
        return List.copyOf(entities);
    }

    private static List<String> outlets(EventMention event) {
        return event.attribution().sure().stream()
                .flatMap(citation -> citation.outlets().stream())
                .map(TimelineReading::name)
                .distinct()
                .toList();
    }

    private static String name(Outlet outlet) {
        return outlet.id() == null ? outlet.printed() : outlet.id();
    }
}
