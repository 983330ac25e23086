package org.armscope.deal.build;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armscope.annotation.DayRange;
import org.armscope.article.ArticleId;
import org.armscope.deal.DealEvent;
import org.armscope.deal.Deals;
import org.armscope.deal.Overrule;
import org.armscope.deal.Parties;
import org.armscope.deal.When;
import org.armscope.deal.group.Group;
import org.armscope.deal.group.Grouping;
import org.armscope.deal.group.Placed;
import org.armscope.deal.matter.Matters;
import org.armscope.deal.matter.Passage;
import org.armscope.deal.matter.Subject;
import org.armscope.deal.matter.TopicReader;
import org.armscope.lexicon.name.WeaponNames;
import org.armscope.query.timeline.EventId;
import org.jspecify.annotations.Nullable;

/// Makes deals of events. Pure: the same events and rulings give the same deals, in whatever order
/// the events come. For any number of threads.
public final class DealBuilder {

    private static final Comparator<EventId> BY_PLACE =
            Comparator.comparing((EventId id) -> id.article().value())
                    .thenComparingInt(EventId::number);

    private static final Comparator<First> BY_FIRST =
            Comparator.<First, @Nullable DayRange>comparing(First::days, When.ORDER)
                    .thenComparing(First::event, BY_PLACE);

    private final Matters matters;
    private final TopicReader reader;
    private final Grouping grouping;

    /// Members of a deal, with what tells its place among the others.
    private record First(@Nullable DayRange days, EventId event, List<Placed> members) {

        static First of(List<Placed> members) {
            EventId first =
                    members.stream().map(one -> one.event().id()).min(BY_PLACE).orElseThrow();
            return new First(Group.core(members), first, members);
        }
    }

    private DealBuilder(Matters matters, WeaponNames weapons, Passage passage) {
        this.matters = matters;
        reader = new TopicReader(matters, weapons, passage);
        grouping = new Grouping(matters);
    }

    /// A builder that works by the program's own lists of matters.
    ///
    /// @param weapons tell which systems are of one family and class
    /// @throws IOException if the program's own lists cannot be read
    public static DealBuilder with(WeaponNames weapons) throws IOException {
        return new DealBuilder(Matters.bundled(), weapons, Passage.bundled());
    }

    /// The deals of these events where nothing was overruled.
    public Deals build(Collection<DealEvent> events) {
        return build(events, List.of());
    }

    /// The deals that events make, as a person ruled on them.
    ///
    /// @param rulings applied in their order to what the program itself finds
    public Deals build(Collection<DealEvent> events, Collection<Overrule> rulings) {
        Map<EventId, DealEvent> byId = new TreeMap<>(BY_PLACE);
        events.forEach(event -> byId.put(event.id(), event));
        DealIds ids = new DealIds();
        List<Group> groups =
                grouping.of(placed(byId)).stream()
                        .map(First::of)
                        .sorted(BY_FIRST)
                        .map(first -> group(first, ids))
                        .toList();
        return new Deals(
                Overruling.apply(rulings, groups, byId, matters, ids).stream()
                        .map(group -> DealWriter.write(group, reader))
                        .toList());
    }

    private List<Placed> placed(Map<EventId, DealEvent> events) {
        Map<ArticleId, List<DealEvent>> byArticle =
                events.values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        event -> event.id().article(),
                                        () -> new TreeMap<>(Comparator.comparing(ArticleId::value)),
                                        Collectors.toList()));
        return byArticle.values().stream()
                .flatMap(own -> Placing.of(own, reader, matters).stream())
                .toList();
    }

    private static Group group(First first, DealIds ids) {
        List<Placed> members = first.members();
        Subject subject = Group.subject(members);
        Parties parties = members.getFirst().parties();
        return new Group(
                ids.next(parties, Overruling.slug(subject), first.days()),
                parties,
                subject,
                members,
                Map.of());
    }
}
