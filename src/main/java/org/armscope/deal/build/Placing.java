package org.armscope.deal.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.Party;
import org.armscope.deal.DealEvent;
import org.armscope.deal.Parties;
import org.armscope.deal.group.Placed;
import org.armscope.deal.matter.Matter;
import org.armscope.deal.matter.Matters;
import org.armscope.deal.matter.Spoken;
import org.armscope.deal.matter.Subject;
import org.armscope.deal.matter.Topic;
import org.armscope.deal.matter.TopicReader;
import org.armscope.query.timeline.EventId;
import org.jspecify.annotations.Nullable;

/// Tells of each event of one article who deals in what: by its own words, else by those before
/// them in the article and by the heading.
final class Placing {

    private static final String PARTIES = "parties taken from the article";
    private static final String MATTER = "matter taken from the sentences before it";

    private final TopicReader reader;
    private final Matters matters;
    private final Topic heading;
    private final Usual usual;

    /// What the article's events speak of in their own words, by recipient.
    private final Map<String, Set<Subject>> subjects = new TreeMap<>();

    private final Map<EventId, Topic> topics = new HashMap<>();
    private final Map<String, Spoken> spoken = new TreeMap<>();
    private final List<Placed> placed = new ArrayList<>();

    private Placing(List<DealEvent> events, TopicReader reader, Matters matters) {
        this.reader = reader;
        this.matters = matters;
        heading = reader.of(events.getFirst().article().heading().text());
        usual =
                Usual.of(
                        events.stream()
                                .map(event -> parties(event.mention()))
                                .filter(Objects::nonNull)
                                .toList());
        for (DealEvent event : events) {
            Parties parties = parties(event.mention());
            if (parties != null) {
                reader.subject(topic(event, parties))
                        .ifPresent(
                                subject ->
                                        subjects.computeIfAbsent(
                                                        parties.recipient(), _ -> new HashSet<>())
                                                .add(subject));
            }
        }
    }

    /// What the event's own part of the sentence speaks of; read once.
    private Topic topic(DealEvent event, Parties parties) {
        return topics.computeIfAbsent(event.id(), _ -> reader.of(event, supplier(parties)));
    }

    /// Those of an article's events that can be part of a deal.
    ///
    /// @param events of one article, in the order of the text; at least one
    static List<Placed> of(List<DealEvent> events, TopicReader reader, Matters matters) {
        Placing placing = new Placing(events, reader, matters);
        events.forEach(placing::place);
        return placing.placed;
    }

    private void place(DealEvent event) {
        EventMention mention = event.mention();
        Parties own = parties(mention);
        Parties parties = own == null ? taken(mention) : own;
        if (parties == null) {
            return;
        }
        String from = own == null ? PARTIES : "";
        Spoken before =
                spoken.computeIfAbsent(
                        parties.recipient(), _ -> new Spoken(reader.subject(heading)));
        Topic part = topic(event, parties);
        Topic topic =
                reader.subject(part).isEmpty() && before.most() == null
                        ? reader.ofSentence(event, supplier(parties))
                        : part;
        Optional<Subject> said = reader.subject(topic);
        if (said.isPresent() && isTravel(mention) && isPart(said.get())) {
            return;
        }
        if (said.isPresent()) {
            before.add(said.get());
            placed.add(new Placed(event, parties, topic, said.get(), from));
            return;
        }
        boolean arms = topic.isAbout(matters.arms());
        Subject meant = meant(mention, topic, before, arms, parties.recipient());
        if (meant != null) {
            boolean carried = !(arms && meant.matter().equals(matters.arms()));
            String how = carried ? from.isEmpty() ? MATTER : from + ", " + MATTER : from;
            placed.add(new Placed(event, parties, topic, meant, how));
            before.mean(meant);
        }
        if (arms) {
            before.speakOfArms();
        }
    }

    /// What an event deals in whose own words name no kind of arms; null if in nothing.
    private @Nullable Subject meant(
            EventMention event, Topic topic, Spoken before, boolean arms, String recipient) {
        boolean stake =
                arms
                        || event.koreaArms()
                        || !event.money().isEmpty()
                        || topic.isAbout(matters.debt())
                        || (event.status() != null && event.korea() == EventKorea.NONE);
        if (event.status() != null && event.koreaArms() && reader.speaksFirstOfWeak(topic)) {
            return reader.weakly(topic).orElse(null);
        }
        Subject context = before.most();
        boolean knowledge = context != null && context.matter().group() == Matter.Group.KNOWLEDGE;
        boolean visit = isTravel(event);
        if (context != null && stake && !(arms && knowledge) && !(visit && context.isPackage())) {
            return context;
        }
        Subject only = arms && context == null ? only(recipient) : null;
        if (only != null) {
            return only;
        }
        boolean spokeOfArms = before.spokeOfArms() || heading.isAbout(matters.arms());
        if (stake && (arms || (spokeOfArms && !visit))) {
            return new Subject(
                    topic.isAbout(matters.debt()) ? matters.debt() : matters.arms(), null);
        }
        return event.status() == null || !event.koreaArms()
                ? null
                : reader.weakly(topic).orElse(null);
    }

    /// The one kind of arms that the article speaks of towards a recipient; null if of several.
    private @Nullable Subject only(String recipient) {
        Set<Subject> some = subjects.getOrDefault(recipient, Set.of());
        Subject one = some.size() == 1 ? some.iterator().next() : null;
        return one != null && one.matter().group() == Matter.Group.OWN ? one : null;
    }

    private static boolean isTravel(EventMention event) {
        return event.kind() == EventKind.VISIT && event.status() == null;
    }

    private static boolean isPart(Subject subject) {
        return subject.matter().group() == Matter.Group.PART;
    }

    /// The parties that an event means which names none: those of its Korea in the article, else
    /// the article's usual ones; null where that is not clear.
    private @Nullable Parties taken(EventMention event) {
        if (event.supplier() != null || event.recipient() != null) {
            return null;
        }
        return switch (event.korea()) {
            case SOUTH -> usual.south();
            case NORTH -> usual.north();
            case NONE -> usual.all();
            case BOTH, PENINSULA, UNCLEAR -> null;
        };
    }

    private static @Nullable String supplier(Parties parties) {
        return parties.supplier().isEmpty() ? null : parties.supplier();
    }

    private @Nullable Parties parties(EventMention event) {
        Party recipient = event.recipient();
        if (recipient == null) {
            return null;
        }
        Party supplier = event.supplier();
        String from = supplier == null ? "" : matters.successor(supplier.country());
        return from.equals(recipient.country()) ? null : new Parties(from, recipient.country());
    }
}
