package org.armscope.workspace.notebook;

import static org.armscope.workspace.notebook.Doing.done;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.armscope.annotation.decision.DealRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.deal.Deal;
import org.armscope.deal.Step;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.workspace.open.WorkspaceException;

/// Rulings on deals by the ids that the deals have now. Each comes as a preview, which
/// [Decisions#confirm] makes so.
public final class DealRulings {

    private final LibraryDeals deals;
    private final Decisions decisions;

    public DealRulings(LibraryDeals deals, Decisions decisions) {
        this.deals = deals;
        this.decisions = decisions;
    }

    /// The second deal is part of the first.
    ///
    /// @throws WorkspaceException also if they are one, or not there
    public DecisionPreview join(DealId kept, DealId other) throws WorkspaceException {
        if (kept.equals(other)) {
            throw new WorkspaceException(
                    "A deal cannot be joined with itself: name another one than " + kept + ".");
        }
        return preview(DealRuling.How.JOIN, List.of(first(deal(kept)), first(deal(other))));
    }

    /// An event belongs to another deal than the one it is in, if it is in any.
    ///
    /// @throws WorkspaceException also if the event or the deal is not there
    public DecisionPreview move(EventId event, DealId to) throws WorkspaceException {
        if (deal(to).steps().stream().anyMatch(step -> step.event().equals(event))) {
            throw new WorkspaceException(
                    "The event " + event + " is of the deal " + to + " already.");
        }
        return preview(DealRuling.How.MOVE, List.of(first(deal(to)), event));
    }

    /// Some events of a deal are together a deal of their own.
    ///
    /// @throws WorkspaceException also if one of them is not of the deal, or none would stay
    public DecisionPreview split(DealId deal, Collection<EventId> apart) throws WorkspaceException {
        List<EventId> stay = new ArrayList<>(deal(deal).steps().stream().map(Step::event).toList());
        for (EventId event : apart) {
            if (!stay.remove(event)) {
                throw new WorkspaceException(
                        "The event " + event + " is not of the deal " + deal + ".");
            }
        }
        if (stay.isEmpty() || apart.isEmpty()) {
            throw new WorkspaceException(
                    "Name some events of the deal " + deal + " to split off, but not all of them.");
        }
        List<EventId> events = new ArrayList<>(List.of(stay.getFirst()));
        events.addAll(apart);
        return preview(DealRuling.How.SPLIT, events);
    }

    private Deal deal(DealId id) throws WorkspaceException {
        return done(deals::now)
                .get(id)
                .orElseThrow(
                        () ->
                                new WorkspaceException(
                                        "There is no deal "
                                                + id
                                                + " (any more): look it up in the list of deals."));
    }

    private static EventId first(Deal deal) {
        return deal.steps().getFirst().event();
    }

    private DecisionPreview preview(DealRuling.How how, List<EventId> events)
            throws WorkspaceException {
        List<DealRuling.Member> members = new ArrayList<>();
        for (EventId event : events) {
            members.add(
                    done(() -> deals.member(event))
                            .orElseThrow(
                                    () ->
                                            new WorkspaceException(
                                                    "There is no event "
                                                            + event
                                                            + " (any more): look it up in the"
                                                            + " timeline.")));
        }
        return decisions.preview(
                new DealRuling(how, members), Scope.EVERYWHERE, events.getFirst().article());
    }
}
