package org.armscope.viewmodel.decide;

import org.armscope.annotation.decision.DealRuling.How;
import org.armscope.deal.Deal;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.jspecify.annotations.Nullable;

/// Rules which deal an event is of: not of the one it is in, of another, or that two deals are one.
public final class DealModel extends Drafting<DealDraft> {

    /// @param clear closes whatever else is being decided
    DealModel(Desk desk, Threads threads, NotebookModel notebook, Runnable clear) {
        super(desk, threads, notebook, clear);
    }

    /// Begins to rule on the deal of an event.
    public void begin(TimelineEntry event) {
        if (!mayBegin()) {
            return;
        }
        gather(() -> DealDraft.of(event, desk.notes().deals()), this::change);
    }

    public void how(How how) {
        DealDraft now = draft.get();
        if (now != null && now.how() != how) {
            change(now.with(how));
        }
    }

    /// Says which deal is meant; null leaves it open.
    public void other(@Nullable Deal other) {
        DealDraft now = draft.get();
        if (now != null && other != null && !other.equals(now.other())) {
            change(now.with(other));
        }
    }

    private void change(DealDraft next) {
        draft.set(next);
        Deal own = next.own();
        Deal other = next.other();
        if (!next.allows(next.how())) {
            weighing.want("There is no other deal.");
        } else if (next.how() == How.SPLIT && own != null) {
            weighing.weigh(notes -> notes.splitOff(own.id(), next.event().id()));
        } else if (other == null) {
            weighing.want("Choose the deal that is meant.");
        } else if (next.how() == How.JOIN && own != null) {
            weighing.weigh(notes -> notes.join(own.id(), other.id()));
        } else {
            weighing.weigh(notes -> notes.move(next.event().id(), other.id()));
        }
    }
}
