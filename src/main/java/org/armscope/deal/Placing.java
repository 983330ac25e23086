package org.armscope.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.Party;
import org.jspecify.annotations.Nullable;

/// Tells of each event of one article who deals in what: by its own words, else by those before
/// them in the article.
final class Placing {

    private final TopicReader reader;
    private final Matters matters;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, Map<Subject, Integer>> told = new HashMap<>();

    private Placing(TopicReader reader, Matters matters) {
        this.reader = reader;
        this.matters = matters;
    }

    /// Those of an article's events that can be part of a deal.
    ///
    /// @param events of one article, in the order of the text
    static List<Placed> of(List<DealEvent> events, TopicReader reader, Matters matters) {
        Placing placing = new Placing(reader, matters);
        Parties only = placing.onlyParties(events);
        Optional<Subject> heading =
                events.isEmpty()
                        ? Optional.empty()
                        : reader.subject(reader.of(events.getFirst().article().heading().text()));
        for (DealEvent event : events) {
            placing.place(event, only, heading);
        }
        return placing.placed;
    }

    private void place(DealEvent event, @Nullable Parties only, Optional<Subject> heading) {
        Parties own = parties(event.mention());
        Parties parties = own == null && canTake(event.mention(), only) ? only : own;
        if (parties == null) {
            return;
        }
        String from = own == null ? "parties taken from the article" : "";
        Topic topic = reader.of(event, parties.supplier().isEmpty() ? null : parties.supplier());
        Optional<Subject> said = reader.subject(topic);
        if (said.isPresent()) {
            if (isDealing(event.mention(), said.get())) {
                add(new Placed(event, parties, topic, said.get(), from));
                told.computeIfAbsent(parties.recipient(), _ -> new LinkedHashMap<>())
                        .merge(said.get(), 1, Integer::sum);
            }
            return;
        }
        Subject context = context(parties, heading);
        boolean arms = topic.isAbout(matters.arms());
        if (context != null && goesOn(event.mention(), arms, context)) {
            String how = "matter taken from the sentences before it";
            add(
                    new Placed(
                            event,
                            parties,
                            topic,
                            context,
                            from.isEmpty() ? how : from + ", " + how));
        } else if (isDealing(event.mention(), new Subject(matters.arms(), null)) && arms) {
            add(new Placed(event, parties, topic, new Subject(matters.arms(), null), from));
        }
    }

    private void add(Placed one) {
        placed.add(one);
    }

    /// The subject that most of the article's events before spoke of, the first of equals.
    private @Nullable Subject context(Parties parties, Optional<Subject> heading) {
        Map<Subject, Integer> subjects = told.getOrDefault(parties.recipient(), Map.of());
        return subjects.entrySet().stream()
                .max(
                        Comparator.<Map.Entry<Subject, Integer>>comparingInt(Map.Entry::getValue)
                                .thenComparing(e -> -rank(subjects, e.getKey())))
                .map(Map.Entry::getKey)
                .or(() -> heading)
                .orElse(null);
    }

    private static int rank(Map<Subject, Integer> subjects, Subject subject) {
        return List.copyOf(subjects.keySet()).indexOf(subject);
    }

    private static boolean isDealing(EventMention event, Subject subject) {
        if (subject.matter().group() == Matter.Group.WEAK) {
            return event.status() != null && event.kind() != EventKind.VISIT;
        }
        boolean travels = event.kind() == EventKind.VISIT || event.kind() == EventKind.DECREE;
        return !travels || event.status() != null || !subject.isPackage();
    }

    private static boolean goesOn(EventMention event, boolean arms, Subject context) {
        boolean matters = event.status() != null || arms || event.koreaArms();
        return matters && isDealing(event, context);
    }

    private static boolean canTake(EventMention event, @Nullable Parties only) {
        if (only == null || event.supplier() != null || event.recipient() != null) {
            return false;
        }
        return switch (event.korea()) {
            case SOUTH -> only.recipient().equals("South Korea");
            case NORTH -> only.recipient().equals("North Korea");
            case NONE -> true;
            case BOTH, PENINSULA, UNCLEAR -> false;
        };
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

    /// The parties of all events of the article that name any; null if these are not the same.
    private @Nullable Parties onlyParties(List<DealEvent> events) {
        Set<Parties> all = new HashSet<>();
        for (DealEvent event : events) {
            Parties parties = parties(event.mention());
            if (parties != null) {
                all.add(parties);
            }
        }
        return all.size() == 1 ? all.iterator().next() : null;
    }
}
