package org.armscope.viewmodel.decide;

import java.util.List;
import org.armscope.annotation.decision.DealRuling.How;
import org.armscope.deal.Deal;
import org.armscope.deal.Step;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.DealBrief;
import org.jspecify.annotations.Nullable;

/// What deal an event is of, as far as it has been said.
///
/// @param own the deal it is in, or null
/// @param others all other deals, those most like it first
/// @param other the deal that is meant, or null
public record DealDraft(
        TimelineEntry event, @Nullable Deal own, List<Deal> others, How how, @Nullable Deal other) {

    public DealDraft {
        others = List.copyOf(others);
    }

    static DealDraft of(TimelineEntry event, List<Deal> deals) {
        Deal own = deals.stream().filter(deal -> holds(deal, event)).findFirst().orElse(null);
        List<Deal> others =
                deals.stream()
                        .filter(deal -> !deal.equals(own))
                        .sorted((a, b) -> Integer.compare(likeness(b, event), likeness(a, event)))
                        .toList();
        boolean splits = own != null && own.steps().size() > 1;
        return new DealDraft(event, own, others, splits ? How.SPLIT : How.MOVE, null);
    }

    private static boolean holds(Deal deal, TimelineEntry event) {
        return deal.steps().stream().anyMatch(step -> step.event().equals(event.id()));
    }

    /// How much a deal has in common with an event.
    private static int likeness(Deal deal, TimelineEntry event) {
        int arms = deal.weapons().stream().anyMatch(event.weapons()::contains) ? 2 : 0;
        boolean sides =
                deal.parties().supplier().equals(event.supplier())
                        && deal.parties().recipient().equals(event.recipient());
        return arms + (sides ? 1 : 0);
    }

    DealDraft with(How next) {
        return new DealDraft(event, own, others, next, other);
    }

    DealDraft with(@Nullable Deal next) {
        return new DealDraft(event, own, others, how, next);
    }

    /// True if this may be ruled: an event in no deal, or alone in one, cannot be split off.
    public boolean allows(How wish) {
        return switch (wish) {
            case SPLIT -> own != null && own.steps().size() > 1;
            case JOIN -> own != null && !others.isEmpty();
            case MOVE -> !others.isEmpty();
        };
    }

    /// The deal that the event is in and why, for a reader; or that it is in none.
    public String present() {
        if (own == null) {
            return "It is in no deal.";
        }
        String why =
                own.steps().stream()
                        .filter(step -> step.event().equals(event.id()))
                        .map(Step::reason)
                        .findFirst()
                        .orElse("");
        return "It is in " + words(own) + (why.isEmpty() ? "." : ": " + why + ".");
    }

    /// A deal for a reader: its title, and how much is told of it.
    public static String words(Deal deal) {
        return DealBrief.of(deal).title() + " (" + Counts.of(deal.steps().size(), "event") + ")";
    }

    /// Where an event would come to: a deal that is called as the old one is said to be its own.
    static String goal(@Nullable Deal deal) {
        return deal != null && deal.steps().size() == 1 ? "a deal of its own" : title(deal);
    }

    /// What a deal is called, or that there is none.
    static String title(@Nullable Deal deal) {
        return deal == null ? "no deal" : DealBrief.of(deal).title();
    }
}
